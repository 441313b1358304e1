#include "app/window/help/guide.h"

#include "core/check/rulepage.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace pigpen::guide {

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

const QString rules = QStringLiteral("rules");

QString contentOf(const QString& path)
{
    QFile file(QStringLiteral(":/help/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList chapters()
{
    return contentOf(QStringLiteral("contents.txt")).split(u'\n', Qt::SkipEmptyParts);
}

QString chapter(const QString& name)
{
    if (name == rules) // which the program knows by itself
        return check::rulePage();
    //: The folder of the user guide in this language: "en" or "zh_CN".
    const QString translated = contentOf(QStringLiteral("%1/%2.md").arg(Guide::tr("en"), name));
    return translated.isEmpty() ? contentOf(QStringLiteral("en/%1.md").arg(name)) : translated;
}

QString titleOf(const QString& markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2); // "# Title"
}

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

QString chapterAbout(const QString& panel)
{
    static const QHash<QString, QString> about{
        {QStringLiteral("problems"), QStringLiteral("checks")},   {QStringLiteral("plan"), QStringLiteral("plan")},
        {QStringLiteral("drill"), QStringLiteral("drill")},       {QStringLiteral("export"), QStringLiteral("export")},
        {QStringLiteral("settings"), QStringLiteral("settings")}, {QStringLiteral("window"), QStringLiteral("start")},
        {QStringLiteral("welcome"), QStringLiteral("start")}};
    return about.value(panel, QStringLiteral("views"));
}

} // namespace pigpen::guide
