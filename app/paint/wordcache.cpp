#include "app/paint/wordcache.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace pigpen {

const WordCache::Word& WordCache::word(const QString& text, const QFont& font, quint32 key)
{
    const Key wanted{text, key};
    if (const Word* known = m_words.object(wanted))
        return *known;
    auto* word = new Word;
    word->text.setTextFormat(Qt::PlainText);
    word->text.setText(text);
    word->advance = QFontMetricsF(font).horizontalAdvance(text);
    QTextLayout layout(text, font); // other scripts have other fonts, which may be higher
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid()) {
        word->ascent = line.ascent();
        word->height = line.height();
    }
    m_words.insert(wanted, word);
    return *word;
}

QString WordCache::elided(const QString& text, const QFont& font, quint32 key, double width)
{
    if (word(text, font, key).advance <= width)
        return text;
    constexpr double fineness = 4;
    const Key wanted{text, key, int(width * fineness)};
    if (const QString* known = m_elided.object(wanted))
        return *known;
    auto* shown = new QString(QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, width));
    m_elided.insert(wanted, shown);
    return *shown;
}

} // namespace pigpen
