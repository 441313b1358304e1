#include "app/window/export/exportform.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace pigpen {

using diagram::Kind;
using diagram::Theme;

namespace {

template<typename Value>
void add(QComboBox& box, Value value, const QString& title)
{
    box.addItem(title, int(value));
}

template<typename Value>
Value chosen(const QComboBox& box)
{
    return Value(box.currentData().toInt());
}

template<typename Value>
void choose(QComboBox& box, Value value)
{
    box.setCurrentIndex(std::max(0, box.findData(int(value))));
}

QLabel* words(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

ExportForm::ExportForm(const ExportRequest& request, const QStringList& selected, QWidget* parent)
    : QWidget(parent),
      m_request(request),
      m_selected(selected),
      m_rows(new QFormLayout(this)),
      m_format(new QComboBox),
      m_purpose(words(QStringLiteral("exportPurpose"))),
      m_kind(new QComboBox),
      m_clusters(new QComboBox),
      m_theme(new QComboBox),
      m_scale(new QDoubleSpinBox),
      m_paper(new QComboBox),
      m_embed(new QComboBox),
      m_secrets(words(QStringLiteral("exportSecrets"))),
      m_links(new QLineEdit(request.links.join(u' ')))
{
    m_rows->setContentsMargins({});
    m_rows->setVerticalSpacing(10);
    m_rows->setHorizontalSpacing(12);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    makeFormat();
    makeDiagram();
    makeLooks();
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::showRows);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportForm::changed);
    connect(m_links, &QLineEdit::textChanged, this, &ExportForm::changed);
    showRows();
}

ExportForm::ExportForm(const ExportRequest& request, QWidget* parent) : ExportForm(request, {}, parent)
{
    m_asksWhat = false;
    m_embed->removeItem(m_embed->findData(int(Embed::Full))); // secrets are never embedded by habit
    showRows();
}

/// `name` is for readers of the screen, which know no mnemonics.
void ExportForm::addRow(const QString& label, QWidget* field, const QString& name)
{
    field->setAccessibleName(name);
    m_rows->addRow(label, field);
}

void ExportForm::makeFormat()
{
    for (const Format format : formats)
        add(*m_format, format, formatTitle(format));
    choose(*m_format, m_request.format);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    addRow(tr("&Format"), m_format, tr("Format"));
    constexpr int linesOfWords = 3;
    m_purpose->setMinimumHeight(linesOfWords * m_purpose->fontMetrics().lineSpacing());
    m_rows->addRow(QString(), m_purpose);
}

void ExportForm::makeDiagram()
{
    add(*m_kind, Kind::Topology, tr("Clusters"));
    add(*m_kind, Kind::Nodes, tr("Nodes"));
    add(*m_kind, Kind::Model, tr("Model"));
    add(*m_kind, Kind::Er, tr("ER"));
    choose(*m_kind, m_request.kind);
    m_kind->setObjectName(QStringLiteral("exportKind"));
    addRow(tr("&Diagram"), m_kind, tr("Diagram"));

    m_clusters->addItem(tr("All clusters"));
    if (!m_selected.isEmpty())
        m_clusters->addItem(tr("The selected: %1").arg(m_selected.join(QStringLiteral(", "))));
    m_clusters->setEnabled(!m_selected.isEmpty());
    m_clusters->setToolTip(m_selected.isEmpty() ? tr("Select clusters on the canvas to export only them") : QString());
    m_clusters->setCurrentIndex(m_request.clusters.isEmpty() ? 0 : m_clusters->count() - 1);
    m_clusters->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_clusters->setObjectName(QStringLiteral("exportClusters"));
    addRow(tr("&Show"), m_clusters, tr("Show"));
}

void ExportForm::makeLooks()
{
    setThemes();
    choose(*m_theme, m_request.theme);
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    addRow(tr("&Theme"), m_theme, tr("Theme"));

    constexpr double smallest = 0.1;
    constexpr double largest = 16;
    constexpr double step = 0.5;
    m_scale->setRange(smallest, largest);
    m_scale->setSingleStep(step);
    m_scale->setSuffix(tr(" ×", "times, behind a scale"));
    m_scale->setValue(m_request.scale);
    m_scale->setObjectName(QStringLiteral("exportScale"));
    addRow(tr("S&cale"), m_scale, tr("Scale"));

    for (const Paper paper : papers)
        add(*m_paper, paper, paperTitle(paper));
    choose(*m_paper, m_request.page.paper);
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    addRow(tr("&Paper"), m_paper, tr("Paper"));

    add(*m_embed, Embed::None, tr("Not in the file"));
    add(*m_embed, Embed::Redacted, tr("In the file, without its secrets"));
    add(*m_embed, Embed::Full, tr("In the file, as it is"));
    choose(*m_embed, m_request.embed);
    m_embed->setObjectName(QStringLiteral("exportEmbed"));
    addRow(tr("&Inventory"), m_embed, tr("Inventory"));
    m_secrets->setText(tr("Whoever gets the file can read its passwords."));
    m_rows->addRow(QString(), m_secrets);

    m_links->setPlaceholderText(QStringLiteral("https://…/{cluster}"));
    m_links->setToolTip(tr("Where the picture's entities lead to, with {cluster}, {instance}, {service}, {node}, "
                           "{database} or {role} in it; several with spaces between them"));
    m_links->setObjectName(QStringLiteral("exportLinks"));
    addRow(tr("&Links"), m_links, tr("Links"));
}

/// An SVG alone can follow its reader's theme.
void ExportForm::setThemes()
{
    const auto before = m_theme->count() == 0 ? m_request.theme : chosen<Theme>(*m_theme);
    const QSignalBlocker quiet(m_theme);
    m_theme->clear();
    add(*m_theme, Theme::Light, tr("Light"));
    add(*m_theme, Theme::Dark, tr("Dark"));
    if (chosen<Format>(*m_format) == Format::Svg)
        add(*m_theme, Theme::Auto, tr("As the reader's, light or dark"));
    choose(*m_theme, before);
}

void ExportForm::showRows()
{
    const auto format = chosen<Format>(*m_format);
    setThemes();
    m_purpose->setText(formatPurpose(format));
    m_format->setAccessibleDescription(m_purpose->text());
    m_rows->setRowVisible(m_kind, m_asksWhat && showsOneDiagram(format));
    m_rows->setRowVisible(m_clusters, m_asksWhat);
    m_rows->setRowVisible(m_theme, hasTheme(format));
    m_rows->setRowVisible(m_scale, format == Format::Png);
    m_rows->setRowVisible(m_paper, format == Format::Pdf);
    m_rows->setRowVisible(m_embed, format == Format::Svg);
    m_rows->setRowVisible(m_secrets, format == Format::Svg && chosen<Embed>(*m_embed) == Embed::Full);
    m_rows->setRowVisible(m_links, format == Format::Svg);
    Q_EMIT changed();
}

ExportRequest ExportForm::request() const
{
    ExportRequest request = m_request;
    request.format = chosen<Format>(*m_format);
    request.kind = chosen<Kind>(*m_kind);
    request.clusters = m_clusters->currentIndex() > 0 ? m_selected : QStringList();
    request.theme = chosen<Theme>(*m_theme);
    request.scale = m_scale->value();
    request.page.paper = chosen<Paper>(*m_paper);
    request.embed = chosen<Embed>(*m_embed);
    request.links = m_links->text().split(u' ', Qt::SkipEmptyParts);
    return request;
}

} // namespace pigpen
