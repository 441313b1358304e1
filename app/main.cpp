#include "app/cli/commandline.h"
#include "app/window/runwindow.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    // The command line must start where there is no display: so the choice comes before any application object.
    if (argc > 1 && pigpen::cli::isCommand(QString::fromLocal8Bit(argv[1]))) {
        QCoreApplication application(argc, argv);
        return pigpen::cli::run(QCoreApplication::arguments().mid(1));
    }
    return pigpen::runWindow(argc, argv);
}
