#pragma once

#include "app/window/finding/finderlist.h"

#include <QCoreApplication>

#include <functional>

namespace pigpen {

class Document;

/// The lines of a design's text, by their numbers.
class LineList : public FinderList
{
    Q_DECLARE_TR_FUNCTIONS(LineList)

public:
    using Chosen = std::function<void(int line)>;
    using Current = std::function<Document*()>;
    LineList(Current current, Chosen chosen);

    QString invitation() const override;
    void refresh() override;
    QList<int> find(const QString& typed) const override;
    Row row(int line) const override;
    void choose(int line) override;

private:
    Current m_current;
    Chosen m_chosen;
    QByteArray m_text;
    int m_lines = 0;
};

} // namespace pigpen
