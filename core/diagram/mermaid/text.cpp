#include "core/diagram/mermaid/text.h"

#include "core/diagram/textwidth.h"
#include "core/yaml/value.h"

namespace pigpen::diagram::mermaid {

namespace {

/// Needs no number: no Markdown, no HTML, no entity, no directive, no icon ("fa:fa-…") can be made of these.
bool isHarmless(QChar c)
{
    static constexpr QStringView marks = u" .,/()+=-·…";
    return c.isLetterOrNumber() || marks.contains(c);
}

/// "1. " and "- " begin lists.
bool marksItem(QStringView text, qsizetype at)
{
    return QStringView(u".)-+").contains(text[at]) && at + 1 < text.size() && text[at + 1] == u' ';
}

} // namespace

QString quoted(const QString& words)
{
    // Mermaid makes icons of "fa:fa-…" even where it is written in numbers: something invisible comes between.
    QString text = printable(words);
    text.replace(QStringLiteral(":fa-"), QStringLiteral(":\u2060fa-"));
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() || c.isLowSurrogate();
        if (isPair || c == u'\u2060' || (isHarmless(c) && !marksItem(text, i)))
            result += c;
        else
            result += QStringLiteral("#%1;").arg(int(c.unicode()));
    }
    return result;
}

QString label(const QStringList& lines)
{
    QStringList parts;
    for (const QString& line : lines)
        if (!line.isEmpty())
            parts << (parts.isEmpty() ? QStringLiteral("<b>%1</b>").arg(quoted(line)) : quoted(line));
    return parts.join(QStringLiteral("<br>"));
}

void Looks::add(const QString& id, const QString& name, const Hue& hue, const QString& more)
{
    const auto shade = [](Colour colour) { return QString::fromLatin1(hex(colour, Theme::Light)); };
    m_definitions.insert(
        name,
        QStringLiteral("fill:%1,stroke:%2,color:%3").arg(shade(hue.soft), shade(hue.mark), shade(hue.ink)) + more);
    m_members[name] << id;
}

QStringList Looks::lines() const
{
    QStringList lines;
    for (const auto& [name, definition] : m_definitions.asKeyValueRange())
        lines << QStringLiteral("  classDef look_%1 %2").arg(name, definition)
              << QStringLiteral("  class %1 look_%2").arg(m_members.value(name).join(u','), name);
    return lines;
}

QString heading(const QString& diagram, const QString& title, const QString& layout, const QString& description)
{
    // A JSON string is a YAML string too.
    return QStringLiteral("---\ntitle: ") + yaml::Value(printable(title)).toJson() + u'\n' + layout +
           QStringLiteral("---\n") + diagram + QStringLiteral("\n  accDescr: ") + description + u'\n';
}

} // namespace pigpen::diagram::mermaid
