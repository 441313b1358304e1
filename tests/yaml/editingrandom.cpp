#include "editfollower.h"
#include "randomedits.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <cstdio>
#include <map>

using namespace pigpen::yaml;

namespace {

constexpr int EditsWanted = 20'000;
constexpr int ChainLength = 6;
constexpr qsizetype CommentsCheckedBelow = 4'000; // bytes: scanning for comments takes the oracle long

struct Sample
{
    QString name;
    QByteArray text;
};

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addVariants(std::vector<Sample>& samples, const QString& name, const QByteArray& text)
{
    samples.push_back({name, text});
    QByteArray crlf = text;
    crlf.replace("\r\n", "\n").replace("\n", "\r\n");
    samples.push_back({name + QStringLiteral(" with CRLF"), crlf});
    if (!text.startsWith("\xEF\xBB\xBF"))
        samples.push_back({name + QStringLiteral(" with BOM"), "\xEF\xBB\xBF" + text});
    if (text.endsWith('\n'))
        samples.push_back({name + QStringLiteral(" unbroken"), text.chopped(text.endsWith("\r\n") ? 2 : 1)});
}

std::vector<Sample> samples()
{
    std::vector<Sample> all;
    const QDir torture(shared::source(QStringLiteral("tests/yaml/torture")));
    for (const QString& name : torture.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        addVariants(all, name, read(torture.filePath(name)));
    for (const QString& path : shared::templates())
        addVariants(all, QFileInfo(path).fileName(), read(path));
    return all;
}

/// Lines of `a` that are not in `b`, each as often as it is.
int linesOnlyIn(const QByteArray& a, const QByteArray& b)
{
    std::map<QByteArray, int> counts;
    for (const QByteArray& line : b.split('\n'))
        ++counts[line.trimmed()];
    int only = 0;
    for (const QByteArray& line : a.split('\n'))
        only += --counts[line.trimmed()] < 0 && !line.trimmed().isEmpty() ? 1 : 0;
    return only;
}

/// How many lines changed beyond what was asked for.
int linesBeyond(const RandomEdit& edit, const QByteArray& before, const QByteArray& after)
{
    switch (edit.kind) {
    case RandomEdit::Kind::Insert:
        return linesOnlyIn(before, after);
    case RandomEdit::Kind::Remove:
        return linesOnlyIn(after, before);
    case RandomEdit::Kind::Set:
    case RandomEdit::Kind::Rename:
        return edit.oneLine ? linesOnlyIn(after, before) : 0;
    default:
        return 0;
    }
}

/// The rule behind a refusal: its words without names.
QString rule(const pigpen::Error& error)
{
    static const QRegularExpression names(QStringLiteral("\"[^\"]*\"|\\(\\*[^)]*\\)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString(error.what).replace(names, QStringLiteral("…"));
}

} // namespace

/// Thousands of edits chosen by chance over all samples and templates, each checked by PyYAML and undone.
class EditingRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsExactAndUndoable();

private:
    void chain(const Sample& sample, TreePtr tree);
    bool edit(const Sample& sample, TreePtr& tree, Splices& done);
    void fail(const QString& what) { m_failures << what; }
    void report(qint64 milliseconds) const;

    EditFollower m_follower;
    RandomEdits m_edits{qEnvironmentVariableIsSet("PIGPEN_SEED")
                            ? static_cast<quint32>(qEnvironmentVariableIntValue("PIGPEN_SEED"))
                            : 20260101U};
    int m_done = 0;
    int m_unchanged = 0;
    std::map<QString, int> m_refused;
    std::map<QString, QString> m_refusedExample;
    QStringList m_failures;
};

bool EditingRandomTest::edit(const Sample& sample, TreePtr& tree, Splices& done)
{
    const auto chosen = m_edits.next(*tree);
    if (!chosen)
        return false;
    Editor editor(tree);
    const auto result = chosen->apply(editor);
    const QByteArray before = tree->text();
    if (!result) {
        const QString why = rule(result.error());
        ++m_refused[why];
        m_refusedExample[why] = sample.name + QStringLiteral(": ") + chosen->name;
        if (qEnvironmentVariableIsSet("PIGPEN_REFUSALS"))
            std::fprintf(stderr, "REFUSED %s: %s: %s\n%s\n-----\n", qPrintable(why), qPrintable(sample.name),
                         qPrintable(chosen->name), before.size() < 2000 ? before.constData() : "");
        if (editor.tree() != tree || !editor.splices().empty())
            fail(QStringLiteral("a refused edit changed something: ") + chosen->name);
        return true;
    }
    const QByteArray after = editor.tree()->text();
    const QString what = sample.name + QStringLiteral(": ") + chosen->name;
    ++m_done;
    m_unchanged += editor.splices().empty() ? 1 : 0;
    const QString texts =
        before.size() < 3000
            ? QStringLiteral("\n%1\n=====>\n%2").arg(QString::fromUtf8(before), QString::fromUtf8(after))
            : QString();
    if (linesBeyond(*chosen, before, after) > 1)
        fail(QStringLiteral("more than one line changed beyond the edit: ") + what + texts);
    m_follower.follow(chosen->told, after, what + texts);
    done.insert(done.end(), editor.splices().begin(), editor.splices().end());
    tree = editor.tree();
    return true;
}

void EditingRandomTest::chain(const Sample& sample, TreePtr tree)
{
    m_follower.open(sample.text, sample.text.size() < CommentsCheckedBelow);
    Splices done;
    for (int i = 0; i < ChainLength && edit(sample, tree, done); ++i) {
    }
    QByteArray text = tree->text();
    for (const Splice& splice : inverse(done)) {
        if (!fits(splice, text))
            return fail(QStringLiteral("undo does not fit: ") + sample.name);
        apply(splice, text);
    }
    if (text != sample.text)
        fail(QStringLiteral("undo gives other bytes: ") + sample.name);
}

void EditingRandomTest::report(qint64 milliseconds) const
{
    int refused = 0;
    for (const auto& [why, count] : m_refused)
        refused += count;
    std::printf("%d edits done (%d of them changed nothing), %d refused, %lld wrong, %lld ms\n", m_done, m_unchanged,
                refused, static_cast<long long>(m_failures.size() + m_follower.wrong().size()),
                static_cast<long long>(milliseconds));
    for (const auto& [why, count] : m_refused)
        std::printf("  %5d  %s\n         such as %s\n", count, qPrintable(why),
                    qPrintable(m_refusedExample.at(why).left(150)));
    for (const QString& failure : (m_failures + m_follower.wrong()).mid(0, 12))
        std::printf("WRONG: %s\n\n", qPrintable(failure));
    std::fflush(stdout);
}

void EditingRandomTest::everyEditIsExactAndUndoable()
{
    if (!m_follower.isThere())
        QSKIP("python3-yaml is absent: this test has it check every edit");
    std::vector<std::pair<Sample, TreePtr>> opened;
    for (const Sample& sample : samples()) {
        const auto tree = Tree::parse(sample.text);
        QVERIFY2(tree, qPrintable(sample.name + QStringLiteral(": ") + (tree ? QString() : tree.error().describe())));
        opened.emplace_back(sample, *tree);
    }
    QVERIFY(opened.size() > 40);
    QElapsedTimer timer;
    timer.start();
    const int wanted =
        qEnvironmentVariableIsSet("PIGPEN_EDITS") ? qEnvironmentVariableIntValue("PIGPEN_EDITS") : EditsWanted;
    int refused = 0;
    while (m_done < wanted)
        for (const auto& [sample, tree] : opened)
            chain(sample, tree);
    m_follower.finish();
    report(timer.elapsed());
    for (const auto& [why, count] : m_refused)
        refused += count;
    QVERIFY(m_failures.isEmpty());
    QVERIFY(m_follower.wrong().isEmpty());
    QVERIFY2(refused * 10 < m_done + refused, "more than a tenth was refused");
}

QTEST_GUILESS_MAIN(EditingRandomTest)
#include "editingrandom.moc"
