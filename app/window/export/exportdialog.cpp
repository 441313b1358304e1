#include "app/window/export/exportdialog.h"

#include "app/paint/raster.h"
#include "app/window/export/exportform.h"
#include "app/window/export/exportpreview.h"
#include "app/window/help/helpcard.h"
#include "core/diagram/hyperlinks.h"
#include "core/publish/publish.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace pigpen {

namespace {

QLabel* centred(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const Design& design, const ExportRequest& request, const QStringList& selected,
                           QWidget* parent)
    : QDialog(parent),
      m_design(design),
      m_form(new ExportForm(request, selected)),
      m_preview(new ExportPreview),
      m_caption(centred(QStringLiteral("exportCaption"))),
      m_problem(centred(QStringLiteral("exportProblem")))
{
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("export"));
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(makeChoices());
    sides->addWidget(makeSight(), 1);
    m_help = new HelpCard(this); // above the others
    m_help->hide();
    auto* help = new QShortcut(QKeySequence::WhatsThis, this);
    connect(help, &QShortcut::activated, m_help, &HelpCard::open);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::showChoices);
    constexpr QSize usual(1040, 620);
    resize(usual);
    showChoices();
}

QWidget* ExportDialog::makeChoices()
{
    auto* buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    m_export->setObjectName(QStringLiteral("exportButton"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* choices = new QFrame;
    choices->setObjectName(QStringLiteral("exportChoices"));
    constexpr int width = 360;
    constexpr int padding = 20;
    choices->setFixedWidth(width);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    return choices;
}

QWidget* ExportDialog::makeSight()
{
    auto* sight = new QWidget;
    auto* column = new QVBoxLayout(sight);
    constexpr int below = 16;
    column->setContentsMargins(below, 0, below, below);
    column->addWidget(m_preview, 1);
    column->addWidget(m_caption);
    column->addWidget(m_problem);
    return sight;
}

ExportRequest ExportDialog::request() const
{
    return m_form->request();
}

void ExportDialog::tell(const Error& error)
{
    m_problem->setText(error.describe());
    m_problem->setVisible(true);
}

/// Drawing costs, so only where it would be another drawing.
void ExportDialog::draw(const ExportRequest& request)
{
    const bool same = m_drawn && m_drawn->kind == request.kind && m_drawn->clusters == request.clusters &&
                      showsOneDiagram(m_drawn->format) == showsOneDiagram(request.format);
    if (same)
        return;
    m_drawn = request;
    const auto drawing = wholeOf(m_design, request);
    if (!drawing)
        return tell(drawing.error());
    m_size = drawing->size;
    m_preview->setDrawing(*drawing);
}

std::optional<Error> ExportDialog::problemOf(const ExportRequest& request) const
{
    if (request.format == Format::Png)
        return sizeProblem(m_size, request.scale);
    const auto links = diagram::Hyperlinks::fromPatterns(request.links);
    return request.format == Format::Svg && !links ? std::optional(links.error()) : std::nullopt;
}

/// How large it becomes, in words.
QString ExportDialog::sizeOf(const ExportRequest& request) const
{
    const auto pixels = [](const QSizeF& size) {
        return tr("%1 × %2 pixels").arg(std::ceil(size.width()), 0, 'f', 0).arg(std::ceil(size.height()), 0, 'f', 0);
    };
    constexpr int usualDots = 96;
    switch (request.format) {
    case Format::Svg:
        return tr("%1 at 100 %").arg(pixels(m_size));
    case Format::Png:
        return tr("%1, %2 dots per inch").arg(pixels(m_size * request.scale)).arg(qRound(usualDots * request.scale));
    case Format::Pdf: {
        constexpr double millimetres = 25.4 / 72;
        constexpr double fullScale = 72.0 / usualDots;
        const PlacedPage page = placeOnPage(m_size, request.page);
        return tr("%1 × %2 mm, drawn at %3 %")
            .arg(qRound(page.size.width() * millimetres))
            .arg(qRound(page.size.height() * millimetres))
            .arg(qRound(100 * page.scale / fullScale));
    }
    case Format::Html:
    case Format::Markdown:
        return tr("All diagrams, and tables of what is in them");
    case Format::Drawio:
    case Format::Mermaid:
    case Format::Json:
        return tr("What is in this picture, as text");
    }
    Q_UNREACHABLE();
}

void ExportDialog::showChoices()
{
    const ExportRequest request = m_form->request();
    const auto theme = hasTheme(request.format) ? request.theme : diagram::Theme::Light;
    const PageLayout layout = request.format == Format::Pdf ? request.page : PageLayout();
    m_problem->setVisible(false);
    draw(request);
    const std::optional<Error> problem = problemOf(request);
    m_preview->setPage(placeOnPage(m_size, layout), theme);
    m_caption->setText(sizeOf(request));
    m_export->setEnabled(!problem);
    if (problem)
        tell(*problem);
}

} // namespace pigpen
