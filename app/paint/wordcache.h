#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

namespace pigpen {

/// Words in the form in which they are painted fastest. Shaping them costs more than painting them, and on a canvas the
/// same ones are painted again and again. Holds a bounded number.
class WordCache
{
public:
    struct Word
    {
        QStaticText text;
        double advance = 0;
        double ascent = 0; // from its top to the baseline
        double height = 0;
    };

    /// `key` names the font among those that are used with this cache. Valid until the next call.
    const Word& word(const QString& text, const QFont& font, quint32 key);
    /// The words cut in their middle to a width: the ends tell names of a kind apart.
    QString elided(const QString& text, const QFont& font, quint32 key, double width);

private:
    struct Key
    {
        QString text;
        quint32 font = 0;
        int width = -1; // of what is elided
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) { return qHashMulti(seed, key.text, key.font, key.width); }
    };

    QCache<Key, Word> m_words{2000};
    QCache<Key, QString> m_elided{2000};
};

} // namespace pigpen
