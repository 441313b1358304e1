#include "app/window/runwindow.h"

int main(int argc, char** argv)
{
    return pigpen::runWindow(argc, argv);
}
