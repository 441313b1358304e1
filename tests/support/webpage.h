#pragma once

#include <QByteArray>
#include <QString>

/// Pages run in headless Chromium: the browser as an oracle, and libraries of npm in it.
namespace webpage {

/// Chromium's path; empty where it is not installed.
QString browser();
/// A file of a package of npm, by its path in it ("mermaid", "dist/mermaid.min.js"): packaging/quickstart puts them
/// under build/npm, PIGPEN_NPM names another folder. Empty where it is absent.
QString npmFile(const QString& package, const QString& path);

/// A value for a page's script.
QByteArray script(const QStringList& texts);
/// What the page's script gave to `tell(value)`, as JSON, once all is done; empty where it gave nothing.
QByteArray told(const QByteArray& body);

} // namespace webpage
