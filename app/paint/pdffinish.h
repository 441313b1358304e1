#pragma once

#include "app/paint/bookmarks.h"
#include "core/yaml/error.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace pigpen {

/// What QPdfWriter leaves out and puts in: gives a PDF its outline and its title, takes away dates and random
/// identifiers, so that the same pages give the same bytes. Errors: it is no sound PDF.
tl::expected<QByteArray, Error> finishedPdf(const QByteArray& pdf, const QString& title,
                                            const std::vector<Bookmark>& bookmarks);

} // namespace pigpen
