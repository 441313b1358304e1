#pragma once

#include "core/diagram/linepath.h"

#include <QByteArray>

/// Small pieces of XML and of SVG's path language.
namespace pigpen::diagram::svg {

QByteArray pair(QPointF point);

/// Text or an attribute's value: printable, and no markup.
QByteArray escaped(const QString& text);
/// ` name="value"`; the value is escaped already.
QByteArray attribute(const char* name, const QByteArray& value);
QByteArray attribute(const char* name, double value);
/// The same at the end of what is written already: there are a hundred thousand of them in a large picture.
void append(QByteArray& markup, const char* name, const QByteArray& value);
void append(QByteArray& markup, const char* name, double value);
void appendEscaped(QByteArray& markup, const QString& text);

/// The `d` of a path.
QByteArray pathData(const std::vector<PathStep>& steps);
QByteArray closedPathData(const std::vector<QPointF>& points);
/// A rectangle that is round above and square below.
QByteArray tabData(const QRectF& rect, double radius);

} // namespace pigpen::diagram::svg
