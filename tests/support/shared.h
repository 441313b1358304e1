#pragma once

#include <QString>
#include <QStringList>

/// The material beside the checkout (../shared), which a stranger's clone does not have: tests that want it skip loudly
/// without.
namespace shared {

/// Empty where it is absent.
QString folder();
/// Every real inventory under ../shared/pigsty/conf, sorted; empty where it is absent.
QStringList templates();
/// A file of the repository, by its path from the root.
QString source(const QString& path);

} // namespace shared

/// Skips the running test function, saying so, where ../shared is absent.
#define REQUIRE_SHARED()                                                                                               \
    if (shared::folder().isEmpty())                                                                                    \
    QSKIP("../shared is absent: this test reads the real inventories there")
