#include "app/window/addresseditor.h"

#include "app/paint/figurepainter.h"
#include "core/edit/addresses.h"
#include "core/edit/assignment.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pigpen {

AddressEditor::AddressEditor(Document* document, const EntityId& target, QWidget* window)
    : Overlay(window),
      m_document(document),
      m_cluster(document->topology() && target ? document->topology()->cluster(target) : nullptr),
      m_line(new QLineEdit),
      m_words(new QLabel)
{
    auto* title =
        new QLabel(m_cluster ? tr("New nodes for %1, by address").arg(m_cluster->name) : tr("New nodes, by address"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_line->setPlaceholderText(QStringLiteral("10.10.10.11-19"));
    m_line->setAccessibleName(title->text());
    m_line->setFont(fontOf(diagram::Face::Mono, 13));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    constexpr int linesOfWords = 3;
    m_words->setMinimumHeight(linesOfWords * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body()->setContentsMargins(body()->contentsMargins() + QMargins(16, 14, 16, 12));
    body()->setSpacing(8);
    body()->addWidget(title);
    body()->addWidget(m_line);
    body()->addWidget(m_words, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &AddressEditor::validate);
    connect(m_line, &QLineEdit::returnPressed, this, &AddressEditor::enter);
    validate();
}

void AddressEditor::open(const QRect& room)
{
    constexpr int widest = 460;
    constexpr int fromTop = 48;
    const int width = std::min(widest, room.width() - 2 * fromTop);
    const int height = sizeHint().height();
    lay(QRect(room.center().x() - width / 2, room.top() + fromTop, width, height));
    m_line->setFocus();
}

void AddressEditor::hideEvent(QHideEvent* event)
{
    Overlay::hideEvent(event);
    deleteLater();
}

void AddressEditor::validate()
{
    m_usable.clear();
    if (m_line->text().trimmed().isEmpty())
        return tell(tr("A range (10.10.10.11-19), a subnet (10.10.10.0/28), or several, with commas. "
                       "Enter adds them, Escape gives up."),
                    false);
    const auto addresses = edit::parseAddresses(m_line->text());
    if (!addresses)
        return tell(tr("%1; %2").arg(addresses.error().what, addresses.error().remedy), true);
    tellAddresses(*addresses);
}

void AddressEditor::tellAddresses(const QStringList& addresses)
{
    const std::vector<Error> wrong = unusable(addresses);
    if (wrong.empty()) {
        m_usable = addresses;
        const QString span =
            addresses.size() == 1 ? addresses.front() : tr("%1 … %2").arg(addresses.front(), addresses.back());
        return tell(tr("%n node(s): %1", nullptr, int(addresses.size())).arg(span), false);
    }
    constexpr size_t most = 2;
    QStringList lines{tr("%1 of %2 can't be:").arg(wrong.size()).arg(addresses.size())};
    for (size_t i = 0; i < std::min(most, wrong.size()); ++i)
        lines << wrong[i].what;
    if (wrong.size() > most)
        lines.last() += tr(", and %1 more").arg(wrong.size() - most);
    tell(lines.join(u'\n'), true);
}

/// Which can't join, or can't be new; and why.
std::vector<Error> AddressEditor::unusable(const QStringList& addresses) const
{
    const TopologyPtr topology = m_document->topology();
    if (!topology || !m_cluster)
        return topology ? edit::unusableAddresses(*topology, addresses) : std::vector<Error>();
    std::vector<Error> wrong;
    for (const QString& address : addresses) {
        if (const auto fit = edit::assign(*topology, m_document->usedNumbers(), *m_cluster, address); !fit)
            wrong.push_back(fit.error());
    }
    return wrong;
}

void AddressEditor::tell(const QString& words, bool wrong)
{
    const diagram::Theme theme = themeOf(palette());
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText,
                     wrong ? colour(diagram::Colour::Error, theme) : colour(diagram::Colour::SecondaryInk, theme));
    m_words->setPalette(colours);
    m_words->setText(wrong ? QStringLiteral("✕ ") + words : words); // no meaning rests on colour alone
    m_line->setAccessibleDescription(words);
}

void AddressEditor::enter()
{
    if (m_usable.isEmpty())
        return;
    Q_EMIT entered(NewNodes{int(m_usable.size()), m_usable});
}

} // namespace pigpen
