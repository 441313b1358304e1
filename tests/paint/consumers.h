#pragma once

#include "core/design/design.h"
#include "core/diagram/diagrams.h"

#include <QImage>
#include <QTemporaryDir>

/// The programs that people open exports with, and what they make of them.
namespace consumers {

/// A design that has all that pictures can show: a template of the program's own.
pigpen::Design sample(const QString& name = QStringLiteral("sandbox"));
pigpen::diagram::Drawing drawingOf(const pigpen::Design& design, pigpen::diagram::Kind kind);

/// Rows for a data-driven test: a "kind" and a "theme", each with each.
void addLooks();

/// Whether the program is installed.
bool has(const QString& program);
/// What the program prints; empty where it fails.
QByteArray output(const QString& program, const QStringList& arguments);

/// A folder in which bytes are put for those programs.
class Desk
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString put(const QString& name, const QByteArray& bytes) const;
    /// The SVG as rsvg-convert paints it, so many pixels a pixel of the drawing; null where it can't.
    QImage pictureOfSvg(const QByteArray& svg, double scale) const;
    /// The first page as pdftoppm paints it at so many dots an inch; null where it can't.
    QImage pictureOfPdf(const QByteArray& pdf, int dotsPerInch) const;

private:
    QTemporaryDir m_folder;
};

/// How far two pictures of one thing are from one another, looked at from afar (a cell stands for 16 × 16 pixels of
/// the first): the mean and the greatest difference of a cell, of 255. Sizes may differ by rounding.
struct Distance
{
    double mean = 255;
    int greatest = 255;
};
Distance distance(const QImage& one, const QImage& other);

} // namespace consumers
