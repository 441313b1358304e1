#include "app/window/export/printing.h"

#include "app/paint/pdf.h"
#include "core/diagram/textwidth.h"
#include "core/publish/publish.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace pigpen {

namespace {

using Drawings = std::vector<diagram::Drawing>;

Drawings drawingsOf(const Document& document, diagram::Kind kind)
{
    return pagesOf(document.design(), {.kind = kind}).value_or(Drawings());
}

QPageLayout::Orientation orientationFor(const diagram::Drawing& drawing)
{
    return drawing.size.width() > drawing.size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

void print(const std::vector<diagram::Drawing>& drawings, QPrinter& printer)
{
    const QPageLayout layout = printer.pageLayout();
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return; // the printer is gone, and Qt has said so
    constexpr double pointsAnInch = 72;
    painter.scale(printer.resolution() / pointsAnInch, printer.resolution() / pointsAnInch);
    for (size_t i = 0; i < drawings.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return;
        paintPage(painter, drawings[i], diagram::Theme::Light,
                  placeOnPage(drawings[i].size, paper.size(), layout.paintRect(QPageLayout::Point)));
    }
}

void turnPaper(const diagram::Drawing& drawing, QPrinter& printer)
{
    printer.setPageOrientation(orientationFor(drawing));
    printer.setDocName(diagram::printable(drawing.title));
}

void printWithPreview(const Document& document, diagram::Kind kind, QWidget* parent)
{
    const Drawings drawings = drawingsOf(document, kind);
    if (drawings.empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    turnPaper(drawings.front(), printer);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&drawings](QPrinter* target) { print(drawings, *target); });
    constexpr QSize usual(1000, 720);
    dialog.resize(usual);
    dialog.exec();
}

void printWithDialog(const Document& document, diagram::Kind kind, QWidget* parent)
{
    const Drawings drawings = drawingsOf(document, kind);
    if (drawings.empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    turnPaper(drawings.front(), printer);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        print(drawings, printer);
}

} // namespace pigpen
