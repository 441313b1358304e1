#include "app/panels/source/findbar.h"

#include "app/panels/source/sourceeditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace pigpen {

namespace {

QToolButton* button(const QString& text, const QString& hint, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

FindBar::FindBar(Document* document, SourceEditor* editor, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_editor(editor),
      m_words(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)),
      m_minds(addChoice(QStringLiteral("Aa"), QStringLiteral("matchCase"), tr("Mind upper and lower case"))),
      m_wholeWords(addChoice(QStringLiteral("“ab”"), QStringLiteral("wholeWords"),
                             tr("Whole names only: “pg-test” is not found in “pg-test-1”"))),
      m_pattern(addChoice(QStringLiteral(".*"), QStringLiteral("pattern"),
                          tr("A regular expression; in the replacement, \\1 stands for its first group"))),
      m_count(new QLabel(this)),
      m_replaceRow(new QWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    makeRows();
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::look);
    for (QToolButton* choice : {m_minds, m_wholeWords, m_pattern})
        connect(choice, &QToolButton::toggled, this, &FindBar::look);
    const auto follow = [this] {
        if (isVisible())
            m_editor->setHits(search().hits(m_editor->toPlainText()));
        showCount();
    };
    connect(&m_editor->text(), &SourceText::changed, this, follow);
    connect(&m_editor->text(), &SourceText::replaced, this, follow);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &FindBar::showCount);
    hide();
}

QToolButton* FindBar::addChoice(const QString& sign, const QString& name, const QString& hint)
{
    QToolButton* choice = button(sign, hint, this);
    choice->setObjectName(name);
    choice->setCheckable(true);
    return choice;
}

void FindBar::makeRows()
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in the source"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setClearButtonEnabled(true);
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));
    QToolButton* previous = button(QStringLiteral("↑"), tr("Previous (Shift+F3)"), this);
    QToolButton* next = button(QStringLiteral("↓"), tr("Next (F3)"), this);
    QToolButton* close = button(QStringLiteral("✕"), tr("Close (Escape)"), this);
    auto* replace = new QPushButton(tr("&Replace"), m_replaceRow);
    auto* all = new QPushButton(tr("Replace &all"), m_replaceRow);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(replace, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);

    auto* finding = new QHBoxLayout;
    finding->addWidget(m_words, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_minds, m_wholeWords, m_pattern, m_count, previous, next, close})
        finding->addWidget(widget);
    auto* replacing = new QHBoxLayout(m_replaceRow);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->addWidget(m_replacement, 1);
    replacing->addWidget(replace);
    replacing->addWidget(all);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(4);
    rows->addLayout(finding);
    rows->addWidget(m_replaceRow);
}

void FindBar::open(bool replacing)
{
    const QString selected = m_editor->textCursor().selectedText();
    m_start = m_editor->textCursor().selectionStart();
    show();
    m_replaceRow->setVisible(replacing && !m_editor->isReadOnly());
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    m_words->setFocus();
    m_words->selectAll();
    look();
}

TextSearch FindBar::search() const
{
    return {m_words->text(), m_minds->isChecked(), m_wholeWords->isChecked(), m_pattern->isChecked()};
}

void FindBar::look()
{
    lookFrom(m_start);
}

/// Shows the first hit from there on, wherever it is.
void FindBar::lookFrom(int position)
{
    const QString text = m_editor->toPlainText();
    m_editor->setHits(search().hits(text));
    const auto& hits = m_editor->hits();
    auto hit = std::find_if(hits.begin(), hits.end(), [position](const auto& one) { return one.position >= position; });
    if (hit == hits.end())
        hit = hits.begin();
    if (hit != hits.end())
        m_editor->select(hit->position, hit->length);
    showCount();
}

/// From the cursor to the next hit or to the one before, around the end of the text.
void FindBar::go(int way)
{
    if (!isVisible())
        m_editor->setHits(search().hits(m_editor->toPlainText()));
    const auto& hits = m_editor->hits();
    if (hits.empty())
        return open(false);
    const int from = m_editor->textCursor().selectionStart();
    const int to = m_editor->textCursor().selectionEnd();
    const auto behind = std::find_if(hits.begin(), hits.end(), [&](const auto& hit) {
        return hit.position >= to || (hit.position > from && hit.end() > to);
    });
    const auto before =
        std::partition_point(hits.begin(), hits.end(), [&](const auto& hit) { return hit.position < from; });
    const auto& hit = way > 0 ? (behind == hits.end() ? hits.front() : *behind)
                              : (before == hits.begin() ? hits.back() : *(before - 1));
    m_start = hit.position;
    m_editor->select(hit.position, hit.length);
    showCount();
}

int FindBar::currentHit() const
{
    const auto& hits = m_editor->hits();
    const QTextCursor cursor = m_editor->textCursor();
    const TextSearch::Hit selected{cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    const auto found = std::find(hits.begin(), hits.end(), selected);
    return found == hits.end() ? -1 : int(found - hits.begin());
}

void FindBar::showCount()
{
    if (!isVisible())
        return;
    const QString problem = search().problem();
    const int current = currentHit();
    const auto all = m_editor->hits().size();
    m_count->setToolTip(problem);
    m_count->setText(m_words->text().isEmpty() ? QString()
                     : !problem.isEmpty()      ? tr("no valid pattern")
                     : all == 0                ? tr("not found")
                     : current < 0             ? tr("%1 found").arg(all)
                                               : tr("%1 of %2").arg(current + 1).arg(all));
    m_count->setAccessibleName(m_count->text());
}

void FindBar::replaceCurrent()
{
    const int current = currentHit();
    if (current < 0)
        return go(1);
    const TextSearch::Hit hit = m_editor->hits()[size_t(current)];
    const QString text = m_editor->toPlainText();
    const QString inserted = search().replaced(text, hit, m_replacement->text());
    const SourceText& source = m_editor->text();
    const qsizetype begin = source.offsetOf(hit.position);
    const qsizetype end = source.offsetOf(hit.end());
    m_document->editText(tr("Replace"),
                         {{begin, source.lines().text().sliced(begin, end - begin), source.lines().typed(inserted)}});
    lookFrom(hit.position + int(inserted.size()));
}

void FindBar::replaceAll()
{
    const QString text = m_editor->toPlainText();
    const TextSearch search = this->search();
    const auto count = search.hits(text).size();
    if (count == 0)
        return;
    const int line = m_editor->textCursor().blockNumber();
    const TextLines& lines = m_editor->text().lines();
    const QByteArray bytes =
        lines.text().first(lines.start(0)) + lines.typed(search.allReplaced(text, m_replacement->text()));
    m_document->editText(tr("Replace all"), {yaml::difference(lines.text(), bytes)});
    m_editor->goTo({line + 1, 1});
    look();
    m_count->setText(tr("%1 replaced").arg(count));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (isEnter && m_replacement->hasFocus())
        replaceCurrent();
    else if (isEnter)
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous())
        return;
    m_editor->setHits({});
    m_editor->setFocus();
}

} // namespace pigpen
