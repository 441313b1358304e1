#include "app/panels/source/textlines.h"

#include <QString>
#include <QStringDecoder>
#include <algorithm>

namespace pigpen {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

} // namespace

TextLines::TextLines(QByteArray text) : m_text(std::move(text)), m_crlf(m_text.contains("\r\n"))
{
    m_starts.push_back(m_text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
        m_starts.push_back(at + 1);
}

int TextLines::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return std::max(0, int(after - m_starts.begin()) - 1);
}

qsizetype TextLines::end(int line) const
{
    if (line + 1 >= count())
        return m_text.size();
    const qsizetype lineBreak = start(line + 1) - 1;
    return lineBreak > start(line) && m_text[lineBreak - 1] == '\r' ? lineBreak - 1 : lineBreak;
}

int TextLines::column(qsizetype offset) const
{
    const int line = lineAt(offset);
    const qsizetype length = std::clamp(offset, start(line), end(line)) - start(line);
    return int(QString::fromUtf8(m_text.constData() + start(line), length).size());
}

qsizetype TextLines::offset(int line, int column) const
{
    return std::min(end(line), start(line) + lineText(line).left(column).toUtf8().size());
}

qsizetype TextLines::forward(int line, int column, int characters) const
{
    for (; line < count(); ++line, column = 0) {
        const int rest = int(lineText(line).size()) - column;
        if (characters <= rest)
            return offset(line, column + characters);
        characters -= rest + 1;
    }
    return m_text.size();
}

QString TextLines::lineText(int line) const
{
    return QString::fromUtf8(m_text.constData() + start(line), end(line) - start(line));
}

void TextLines::apply(const yaml::Splice& splice)
{
    yaml::apply(splice, m_text);
    if (splice.offset < byteOrderMark.size()) {
        *this = TextLines(m_text);
        return;
    }
    const auto first = std::upper_bound(m_starts.begin(), m_starts.end(), splice.offset);
    const auto last = std::upper_bound(first, m_starts.end(), splice.offset + splice.removed.size());
    const qsizetype shift = splice.inserted.size() - splice.removed.size();
    std::for_each(last, m_starts.end(), [shift](qsizetype& start) { start += shift; });
    std::vector<qsizetype> starts;
    for (qsizetype at = splice.inserted.indexOf('\n'); at >= 0; at = splice.inserted.indexOf('\n', at + 1))
        starts.push_back(splice.offset + at + 1);
    m_starts.insert(m_starts.erase(first, last), starts.begin(), starts.end());
    m_crlf = m_crlf || splice.inserted.contains("\r\n");
}

QString TextLines::shown() const
{
    QString text = QString::fromUtf8(m_text.constData() + start(0), m_text.size() - start(0));
    if (m_crlf)
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

QByteArray TextLines::typed(const QString& shown) const
{
    QByteArray bytes = shown.toUtf8();
    if (m_crlf)
        bytes.replace("\n", "\r\n");
    return bytes;
}

bool TextLines::isFaithful() const
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decode(m_text);
    if (decode.hasError())
        return false;
    const auto isForeignBreak = [&](qsizetype at) {
        const QChar c = text[at];
        return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar::Null ||
               (c == u'\r' && (at + 1 == text.size() || text[at + 1] != u'\n'));
    };
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isForeignBreak(at))
            return false;
    return true;
}

} // namespace pigpen
