#include "tests/bench/sample.h"

#include "tests/support/generate.h"

#include <QFile>

namespace {
constexpr int members = 3;
}

Sample::Sample(int nodes) : m_nodes(nodes), m_text(generateInventory(nodes / members))
{
    QFile file(this->file());
    if (!file.open(QIODevice::WriteOnly) || file.write(m_text) != m_text.size())
        qFatal("can't write %s", qPrintable(this->file()));
}

QString Sample::middleInstance() const
{
    return QStringLiteral("pg-c%1-2").arg(m_nodes / members / 2, 5, 10, QLatin1Char('0'));
}
