#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace pigpen::diagram::svg {

/// Makes ids of XML: letters, digits, '-', '_', '.', none twice.
class Ids
{
public:
    QByteArray unique(const QString& wanted);

private:
    QSet<QString> m_taken{QStringLiteral("title"), QStringLiteral("description")};
    QHash<QString, int> m_copies;
};

} // namespace pigpen::diagram::svg
