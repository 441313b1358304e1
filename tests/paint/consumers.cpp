#include "consumers.h"

#include "core/design/templates.h"
#include "core/publish/picture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace pigpen;

namespace consumers {

Design sample(const QString& name)
{
    return Design::fromText(templates::text(name), name + QStringLiteral(".yml"));
}

diagram::Drawing drawingOf(const Design& design, diagram::Kind kind)
{
    return diagram::draw(kind, *design.snapshot()->topology, pictureOptions(kind, design));
}

void addLooks()
{
    using diagram::Kind;
    using diagram::Theme;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Theme>("theme");
    for (const Kind kind : {Kind::Topology, Kind::Nodes, Kind::Model, Kind::Er}) {
        QTest::addRow("%s, light", qPrintable(diagram::kindName(kind))) << kind << Theme::Light;
        QTest::addRow("%s, dark", qPrintable(diagram::kindName(kind))) << kind << Theme::Dark;
    }
}

bool has(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return done && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QString Desk::put(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
}

QImage Desk::pictureOfSvg(const QByteArray& svg, double scale) const
{
    output(QStringLiteral("rsvg-convert"),
           {put(QStringLiteral("a.svg"), svg), QStringLiteral("-z"), QString::number(scale), QStringLiteral("-o"),
            path(QStringLiteral("a.png"))});
    return QImage(path(QStringLiteral("a.png"))).convertToFormat(QImage::Format_RGB32);
}

QImage Desk::pictureOfPdf(const QByteArray& pdf, int dotsPerInch) const
{
    output(QStringLiteral("pdftoppm"),
           {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-png"), QStringLiteral("-singlefile"),
            put(QStringLiteral("a.pdf"), pdf), path(QStringLiteral("page"))});
    return QImage(path(QStringLiteral("page.png"))).convertToFormat(QImage::Format_RGB32);
}

Distance distance(const QImage& one, const QImage& other)
{
    constexpr int cell = 16;
    constexpr int rounding = 3;
    const QSize uneven = one.size() - other.size();
    if (one.isNull() || other.isNull() || std::abs(uneven.width()) > rounding || std::abs(uneven.height()) > rounding)
        return {};
    const QSize afar = (one.size() / cell).expandedTo({1, 1});
    const QImage a = one.scaled(afar, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(afar, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    Distance distance{0, 0};
    for (int y = 0; y < afar.height(); ++y) {
        for (int x = 0; x < afar.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            const int apart = std::max({std::abs(left.red() - right.red()), std::abs(left.green() - right.green()),
                                        std::abs(left.blue() - right.blue())});
            distance.mean += apart;
            distance.greatest = std::max(distance.greatest, apart);
        }
    }
    distance.mean /= double(afar.width()) * afar.height();
    return distance;
}

} // namespace consumers
