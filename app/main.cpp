#include "app/cli/commandline.h"
#include "app/window/runwindow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

/// The user's language, or English, whose file holds the plural forms.
void installTranslation()
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/i18n");
    if (translator->load(QLocale(), QStringLiteral("pigpen"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("pigpen_en"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installTranslation)

int main(int argc, char** argv)
{
    // The command line must start where there is no display: so the choice comes before any application object.
    if (argc > 1 && pigpen::cli::isCommand(QString::fromLocal8Bit(argv[1]))) {
        QCoreApplication application(argc, argv);
        return pigpen::cli::run(QCoreApplication::arguments().mid(1));
    }
    return pigpen::runWindow(argc, argv);
}
