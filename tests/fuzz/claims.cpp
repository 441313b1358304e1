#include "claims.h"

#include <cstdio>
#include <cstdlib>

void claim(bool holds, const char* what, const QString& details)
{
    if (holds)
        return;
    std::fprintf(stderr, "It does not hold that %s.\n%s\n", what, qUtf8Printable(details));
    std::abort();
}

void claimSame(const QByteArray& got, const QByteArray& wanted, const char* what)
{
    if (got != wanted)
        claim(false, what,
              QStringLiteral("--- got\n%1\n--- wanted\n%2").arg(QString::fromUtf8(got), QString::fromUtf8(wanted)));
}
