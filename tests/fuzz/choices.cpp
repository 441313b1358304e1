#include "choices.h"

int Choices::below(qsizetype bound)
{
    if (isOver() || bound <= 1)
        return 0;
    return static_cast<int>(static_cast<unsigned char>(m_bytes[m_next++]) % bound);
}

QByteArray Choices::until(char end)
{
    const qsizetype found = m_bytes.indexOf(end, m_next);
    const qsizetype behind = found < 0 ? m_bytes.size() : found;
    const QByteArray taken = m_bytes.mid(m_next, behind - m_next);
    m_next = behind + 1;
    return taken;
}

QString Choices::oneOf(const QStringList& known)
{
    const int index = below(known.size() + 1);
    return index < known.size() ? known[index] : word();
}
