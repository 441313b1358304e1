#include "core/diagram/svg/ids.h"

namespace pigpen::diagram::svg {

namespace {

QString valid(const QString& wanted)
{
    QString name;
    for (const QChar c : wanted) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
        // CJK ideographs and Latin letters with accents are name characters of XML; of others not all are.
        const bool letter =
            (c.unicode() >= 0xf8 && c.unicode() <= 0x2ff) || (c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff);
        name += plain || letter ? c : QChar(u'_');
    }
    const bool startsWell = !name.isEmpty() && (name[0].isLetter() || name[0] == u'_');
    return startsWell ? name : u'_' + name;
}

} // namespace

QByteArray Ids::unique(const QString& wanted)
{
    const QString name = valid(wanted);
    QString id = name;
    int& copies = m_copies[name];
    while (m_taken.contains(id))
        id = name + u'.' + QString::number(++copies + 1);
    m_taken.insert(id);
    return id.toUtf8();
}

} // namespace pigpen::diagram::svg
