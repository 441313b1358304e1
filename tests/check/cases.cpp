#include "tests/check/cases.h"

#include "tests/support/shared.h"

#include <QDir>
#include <QFile>

namespace cases {
namespace {

const QByteArray sectionSign = "#### ";

void read(const QString& path, std::vector<Case>& found)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray Case::*section = nullptr;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith(sectionSign)) {
            const QString header = QString::fromUtf8(line.mid(sectionSign.size())).trimmed();
            section = header == u"fixed" ? &Case::fixed : header == u"opened" ? &Case::opened : &Case::text;
            if (section == &Case::text)
                found.push_back({QFileInfo(path).completeBaseName(), header, {}, {}, {}, header.startsWith(u"fires")});
        } else if (section) {
            found.back().*section += line;
        }
    }
}

} // namespace

std::vector<Case> all()
{
    std::vector<Case> found;
    const QDir folder(shared::source(QStringLiteral("tests/check/cases")));
    for (const QString& name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        read(folder.filePath(name), found);
    return found;
}

std::vector<int> markedLines(const QByteArray& text)
{
    std::vector<int> lines;
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if (line.trimmed().endsWith("# <--"))
            lines.push_back(number);
    }
    return lines;
}

} // namespace cases
