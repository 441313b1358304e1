#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QThread>

/// An inventory of so many clusters that the window does not wait for it.
inline QByteArray largeText()
{
    constexpr int clusters = 2400;
    constexpr int perNet = 200;
    QByteArray text = "all:\n  children:\n";
    for (int i = 0; i < clusters; ++i)
        text += QStringLiteral("    pg-c%1:\n      hosts:\n        10.%2.%3.7: { pg_seq: 1, pg_role: primary }\n"
                               "      vars: { pg_cluster: pg-c%1 } # one of many\n")
                    .arg(i)
                    .arg(i / perNet)
                    .arg(i % perNet)
                    .toUtf8();
    return text;
}

/// What runs in threads has come to its end, and told what it had to tell.
inline void awaitThreads()
{
    QTRY_VERIFY_WITH_TIMEOUT(QCoreApplication::instance()->findChildren<QThread*>().isEmpty(), 60'000);
}
