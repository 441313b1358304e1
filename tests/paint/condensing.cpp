#include "app/paint/figurepainter.h"
#include "core/design/design.h"
#include "core/design/templates.h"
#include "core/diagram/diagrams.h"
#include "core/diagram/textwidth.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

/// Words keep to the room that the layout gave them, on a machine whose only font is a wide one, too.
class CondensingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFontIsTooWide();
    void wordsAreCondensedIntoTheirRoom();
    void alignmentsHold();
    void whatFitsIsLeftAsItIs();
};

namespace {

/// A machine that has one font, a monospaced one: narrow letters come out twice as wide as in any other.
const bool onlyOneFont = [] {
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("fonts.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
               "<dir>/usr/share/fonts</dir><selectfont><rejectfont><glob>*.*</glob></rejectfont><acceptfont>"
               "<glob>*/DejaVuSansMono.ttf</glob></acceptfont></selectfont><cachedir>" +
               folder.filePath(QStringLiteral("cache")).toUtf8() + "</cachedir></fontconfig>");
    qputenv("FONTCONFIG_FILE", file.fileName().toUtf8());
    return true;
}();

Figure figureOf(const Text& text)
{
    Figure figure;
    figure.shapes.push_back(text);
    return figure;
}

/// From where to where there is ink, in pixels right of the text's own place.
std::pair<int, int> ink(const Text& text, Purpose purpose)
{
    QImage image(1200, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(image.width() / 2.0, 40);
    FigurePainter(Theme::Light, purpose).paint(painter, figureOf(text), Detail::Near);
    std::pair<int, int> found{image.width(), 0};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128)
                found = {std::min(found.first, x), std::max(found.second, x)};
        }
    }
    return {found.first - image.width() / 2, found.second - image.width() / 2};
}

Text narrowLetters(Align align = Align::Left)
{
    return {{0, 0},
            {{QStringLiteral("lililili"), Colour::Ink}, {QStringLiteral("-till"), Colour::Ink}},
            12,
            Face::Sans,
            Weight::Regular,
            align};
}

double roomOf(const Text& text)
{
    double room = 0;
    for (const Text::Run& run : text.runs)
        room += textWidth(run.text, text.size, text.face, text.weight);
    return room;
}

void collect(const std::vector<Figure>& figures, std::vector<Text>& texts)
{
    for (const Figure& figure : figures) {
        for (const Shape& shape : figure.shapes) {
            if (const Text* text = std::get_if<Text>(&shape))
                texts.push_back(*text);
        }
        collect(figure.children, texts);
    }
}

} // namespace

/// Else the others would prove nothing.
void CondensingTest::theFontIsTooWide()
{
    if (!QFontInfo(fontOf(Face::Sans, 12)).family().contains(u"DejaVu Sans Mono"))
        QSKIP("DejaVu Sans Mono is not installed under /usr/share/fonts");
    const Text text = narrowLetters();
    QVERIFY(ink(text, Purpose::Screen).second > roomOf(text) * 1.5);
}

void CondensingTest::wordsAreCondensedIntoTheirRoom()
{
    const SnapshotPtr snapshot = Design::fromText(templates::text(QStringLiteral("sandbox"))).snapshot();
    std::vector<Text> texts{narrowLetters()};
    for (const Kind kind : {Kind::Topology, Kind::Nodes, Kind::Model, Kind::Er})
        collect(draw(kind, *snapshot->topology).figures, texts);
    QVERIFY(texts.size() > 100);
    for (Text text : texts) {
        text.at = {};
        text.align = Align::Left;
        QVERIFY2(ink(text, Purpose::Export).second <= roomOf(text) + 1, qPrintable(text.runs.front().text));
    }
}

void CondensingTest::alignmentsHold()
{
    const Text right = narrowLetters(Align::Right);
    QVERIFY(ink(right, Purpose::Export).first >= -roomOf(right) - 1);
    QVERIFY(ink(right, Purpose::Export).second <= 1);
    const Text centred = narrowLetters(Align::Centre);
    const auto [from, to] = ink(centred, Purpose::Export);
    QVERIFY(from >= -roomOf(centred) / 2 - 1);
    QVERIFY(std::abs(from + to) <= 2);
}

void CondensingTest::whatFitsIsLeftAsItIs()
{
    Text text = narrowLetters();
    text.face = Face::Mono;
    QCOMPARE(ink(text, Purpose::Export), ink(text, Purpose::Screen));
}

QTEST_MAIN(CondensingTest)
#include "condensing.moc"
