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

diagram::Drawing drawingOf(const Document& document, diagram::Kind kind)
{
    ExportRequest request;
    request.kind = kind;
    return pagesOf(document.design(), request)->front();
}

QPageLayout::Orientation orientationFor(const diagram::Drawing& drawing)
{
    return drawing.size.width() > drawing.size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

void print(const diagram::Drawing& drawing, QPrinter& printer)
{
    const QPageLayout layout = printer.pageLayout();
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return; // the printer is gone, and Qt has said so
    constexpr double pointsAnInch = 72;
    painter.scale(printer.resolution() / pointsAnInch, printer.resolution() / pointsAnInch);
    paintPage(painter, drawing, diagram::Theme::Light,
              placeOnPage(drawing.size, paper.size(), layout.paintRect(QPageLayout::Point)));
}

void turnPaper(const diagram::Drawing& drawing, QPrinter& printer)
{
    printer.setPageOrientation(orientationFor(drawing));
    printer.setDocName(diagram::printable(drawing.title));
}

void printWithPreview(const Document& document, diagram::Kind kind, QWidget* parent)
{
    const diagram::Drawing drawing = drawingOf(document, kind);
    QPrinter printer(QPrinter::HighResolution);
    turnPaper(drawing, printer);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&drawing](QPrinter* target) { print(drawing, *target); });
    constexpr QSize usual(1000, 720);
    dialog.resize(usual);
    dialog.exec();
}

void printWithDialog(const Document& document, diagram::Kind kind, QWidget* parent)
{
    const diagram::Drawing drawing = drawingOf(document, kind);
    QPrinter printer(QPrinter::HighResolution);
    turnPaper(drawing, printer);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        print(drawing, printer);
}

} // namespace pigpen
