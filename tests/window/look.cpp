#include "app/window/look.h"
#include "tests/support/contrast.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QRadioButton>
#include <QTest>

using namespace pigpen;
using diagram::Theme;

/// What the style draws in place of Fusion.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesCanBeSeen_data();
    void choicesCanBeSeen();
};

namespace {

/// The best contrast to the ground that any pixel has of a button without words.
double mostContrast(QAbstractButton& button)
{
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    const QRgb ground = image.pixel(image.width() - 1, image.height() - 1);
    double most = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixel(x, y), ground));
    return most;
}

} // namespace

void LookTest::choicesCanBeSeen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("light, off") << Theme::Light << false;
    QTest::newRow("light, on") << Theme::Light << true;
    QTest::newRow("dark, off") << Theme::Dark << false;
    QTest::newRow("dark, on") << Theme::Dark << true;
}

void LookTest::choicesCanBeSeen()
{
    QFETCH(Theme, theme);
    QFETCH(bool, isOn);
    constexpr double ofSigns = 3;
    setUpLook(theme);
    applyLook(*qApp, theme);
    QCheckBox box;
    QRadioButton circle;
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(&box), static_cast<QAbstractButton*>(&circle)}) {
        button->setCheckable(true);
        button->setChecked(isOn);
        const double most = mostContrast(*button);
        QVERIFY2(most >= ofSigns, qPrintable(QString::number(most)));
    }
}

QTEST_MAIN(LookTest)
#include "look.moc"
