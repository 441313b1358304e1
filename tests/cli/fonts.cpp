#include "app/cli/commandline.h"

#include <QTest>

using namespace pigpen;

/// Only what paints wants fonts: the other commands start without looking for any.
class FontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatPaintsNeedsFonts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("needs");
        for (const char* line :
             {"export a.yml -o a.png", "export a.yml -o a.PDF", "export a.yml --output=x/a.pdf", "export a.yml -oa.png",
              "export a.yml -o - --format png", "export a.yml -o a.svg --format=pdf", "export -o a.png a.yml"})
            QTest::newRow(line) << QString::fromLatin1(line) << true;
        for (const char* line : {"export a.yml -o a.svg", "export a.yml -o a.html", "export a.yml -o - --diagram er",
                                 "export a.yml -o png/a.json", "show a.png", "edit a.yml -o a.pdf", "export", ""})
            QTest::newRow(line) << QString::fromLatin1(line) << false;
    }

    void onlyWhatPaintsNeedsFonts()
    {
        QFETCH(QString, line);
        QFETCH(bool, needs);
        QCOMPARE(cli::needsFonts(line.split(u' ')), needs);
    }
};

QTEST_GUILESS_MAIN(FontsTest)
#include "fonts.moc"
