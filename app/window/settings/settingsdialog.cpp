#include "app/window/settings/settingsdialog.h"

#include "app/window/export/exportform.h"
#include "app/window/language.h"
#include "core/edit/addresses.h"
#include "core/topology/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pigpen {

namespace {

constexpr int labelWidth = 120; // the same in all sections, where they are no longer
const QString usualFile = QStringLiteral("pigpen-settings.ini");

QFormLayout* rowsIn(QWidget* section)
{
    auto* rows = new QFormLayout(section);
    rows->setContentsMargins({});
    rows->setVerticalSpacing(10);
    rows->setHorizontalSpacing(12);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return rows;
}

/// `name` is for readers of the screen, which know no mnemonics.
void addRow(QFormLayout& rows, const QString& label, QWidget* field, const QString& name)
{
    field->setAccessibleName(name);
    rows.addRow(label, field);
    rows.labelForField(field)->setMinimumWidth(labelWidth);
}

QLabel* heading(const QString& words)
{
    auto* label = new QLabel(words);
    label->setObjectName(QStringLiteral("settingsHeading"));
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* explanation(const QString& words)
{
    auto* label = new QLabel(words);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_subnet(new QLineEdit),
      m_prefix(new QLineEdit),
      m_autosave(new QCheckBox(tr("&Save by itself, some seconds after the last change"))),
      m_exports(new QWidget),
      m_remark(new QLabel)
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settings"));
    constexpr int padding = 20;
    auto* column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // it follows the rows that a format has
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(12);
    column->addWidget(heading(tr("Program")));
    column->addWidget(makeProgram());
    column->addSpacing(8);
    column->addWidget(heading(tr("Designs")));
    column->addWidget(makeDesigns());
    column->addSpacing(8);
    column->addWidget(heading(tr("Exports begin with")));
    column->addWidget(makeExports());
    m_remark->setObjectName(QStringLiteral("settingsRemark"));
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    column->addWidget(makeButtons());
    show(preferences);
}

QWidget* SettingsDialog::makeProgram()
{
    for (const auto& [choice, title] :
         {std::pair{ThemeChoice::System, tr("As the system")}, std::pair{ThemeChoice::Light, tr("Light")},
          std::pair{ThemeChoice::Dark, tr("Dark")}})
        m_theme->addItem(title, int(choice));
    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString& code : languages())
        m_language->addItem(languageName(code), code);
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    auto* section = new QWidget;
    QFormLayout* rows = rowsIn(section);
    addRow(*rows, tr("&Theme"), m_theme, tr("Theme"));
    addRow(*rows, tr("&Language"), m_language, tr("Language"));
    rows->addRow(QString(), explanation(tr("Another language is spoken from the next start on.")));
    return section;
}

QWidget* SettingsDialog::makeDesigns()
{
    m_subnet->setPlaceholderText(QStringLiteral("10.10.10.0/24"));
    m_subnet->setObjectName(QStringLiteral("settingsSubnet"));
    m_prefix->setPlaceholderText(QStringLiteral("pg-"));
    m_prefix->setObjectName(QStringLiteral("settingsPrefix"));
    m_autosave->setObjectName(QStringLiteral("settingsAutosave"));
    for (QLineEdit* field : {m_subnet, m_prefix})
        connect(field, &QLineEdit::textChanged, this, &SettingsDialog::check);
    auto* section = new QWidget;
    QFormLayout* rows = rowsIn(section);
    addRow(*rows, tr("S&ubnet"), m_subnet, tr("Subnet"));
    rows->addRow(QString(), explanation(tr("Where the first nodes of a new design get their addresses.")));
    addRow(*rows, tr("&Prefix of names"), m_prefix, tr("Prefix of names"));
    rows->addRow(QString(), explanation(tr("What the names of new PostgreSQL clusters begin with.")));
    rows->addRow(m_autosave);
    return section;
}

/// The form is made anew when other preferences are shown.
QWidget* SettingsDialog::makeExports()
{
    auto* column = new QVBoxLayout(m_exports);
    column->setContentsMargins({});
    return m_exports;
}

QWidget* SettingsDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    const auto add = [&](const QString& words, QDialogButtonBox::ButtonRole role, const auto& done) {
        connect(buttons->addButton(words, role), &QPushButton::clicked, this, done);
    };
    add(tr("Im&port…"), QDialogButtonBox::ActionRole, &SettingsDialog::importFromFile);
    add(tr("&Export…"), QDialogButtonBox::ActionRole, &SettingsDialog::exportToFile);
    add(tr("&Defaults"), QDialogButtonBox::ResetRole, [this] { show(Preferences()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SettingsDialog::show(const Preferences& preferences)
{
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_subnet->setText(preferences.made.subnet);
    m_prefix->setText(preferences.made.prefix);
    m_autosave->setChecked(preferences.savesByItself);
    delete m_export;
    constexpr int formWidth = 560;
    m_export = new ExportForm(preferences.exported);
    m_export->setFixedWidth(formWidth);
    for (QLabel* label : m_export->findChildren<QLabel*>())
        if (label->buddy())
            label->setMinimumWidth(labelWidth);
    m_exports->layout()->addWidget(m_export);
    check();
}

Preferences SettingsDialog::preferences() const
{
    return {ThemeChoice(m_theme->currentData().toInt()),
            m_language->currentData().toString(),
            {m_subnet->text().trimmed(), m_prefix->text().trimmed()},
            m_autosave->isChecked(),
            m_export->request()};
}

void SettingsDialog::check()
{
    const edit::Defaults made{m_subnet->text().trimmed(), m_prefix->text().trimmed()};
    const auto subnet = edit::firstNodeOf(made.subnet);
    if (!made.subnet.isEmpty() && !subnet)
        tell(subnet.error().describe());
    else if (!made.prefix.isEmpty() && !naming::isClusterName(made.prefix + u'x'))
        tell(tr("No cluster's name may begin with \"%1\"; use letters, digits and dashes.").arg(made.prefix));
    else
        tell({});
    m_accept->setEnabled(m_remark->text().isEmpty());
}

void SettingsDialog::tell(const QString& words)
{
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
}

void SettingsDialog::exportToFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the settings"), QDir::home().filePath(usualFile),
                                                      tr("Settings (*.ini);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto written = writePreferences(path, preferences()); !written)
        tell(written.error().describe(path));
}

void SettingsDialog::importFromFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import settings"), QDir::homePath(),
                                                      tr("Settings (*.ini);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto read = readPreferences(path))
        show(*read);
    else
        tell(read.error().describe(path));
}

} // namespace pigpen
