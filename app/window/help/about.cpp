#include "app/window/help/about.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace pigpen {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

QString aboutText()
{
    const QString name = QStringLiteral("<h3>Pigpen %1</h3>").arg(QStringLiteral(PIGPEN_VERSION));
    const QString what = About::tr("The topology designer for Pigsty: draw the deployment, and the inventory writes "
                                   "itself.");
    const QString parts = About::tr("Qt %1, yaml-cpp %2").arg(QLatin1String(qVersion()), QStringLiteral(YAML_VERSION));
    const QString licence = About::tr("Apache License, version 2.0");
    return QStringLiteral("%1<p>%2</p><p>%3<br>%4</p>").arg(name, what, parts, licence);
}

void showAbout(QWidget* parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(About::tr("About Pigpen"));
    constexpr int side = 64;
    box.setIconPixmap(QIcon(QStringLiteral(":/icons/pigpen.svg")).pixmap(side, side));
    box.setTextFormat(Qt::RichText);
    box.setText(aboutText());
    box.exec();
}

} // namespace pigpen
