// Any bytes as a file that somebody opens: they are refused or read, kept byte for byte, and whatever is made of them
// is well-formed.

#include "claims.h"
#include "core/publish/inventory/forms.h"
#include "core/publish/publish.h"
#include "tests/support/publications.h"

using namespace pigpen;

namespace {

// A range makes a hundred thousand of a few bytes: with sanitizers, no time is left for anything but drawing them.
constexpr size_t mostHosts = 300;

void claimWhole(const Design& design)
{
    const SnapshotPtr& snapshot = design.snapshot();
    claimSame(snapshot->tree->text(), design.text(), "the tree keeps the text");
    const auto yaml = inventoryAs(QStringLiteral("yaml"), *snapshot->topology);
    claimSame(yaml.value_or(QByteArray()), design.text(), "the text is written as it was read");
    const auto picture = publish(design, {.embed = Embed::Full}).value_or(QByteArray());
    const auto reopened = Design::read(picture);
    claimSame(reopened ? reopened->text() : QByteArray(), design.text(), "a picture gives its inventory back");
}

/// All diagrams and documents of every input would leave no time for other inputs: the bytes choose.
std::vector<publications::Publication> someOf(const Design& design)
{
    const size_t choice = qChecksum(design.text());
    return choice % 5 == 0 ? publications::documentsOf(design)
                           : publications::diagramOf(design, publications::kinds[choice % publications::kinds.size()]);
}

void claimWellFormed(const Design& design)
{
    for (const publications::Publication& publication : someOf(design)) {
        const QString fault = publications::faultIn(publication);
        claim(fault.isEmpty(), "what is published is well-formed and safe to show",
              publication.name + QStringLiteral(": ") + fault);
    }
}

/// Some forms can't say what an inventory says, and refuse.
void writeEveryForm(const Topology& topology)
{
    for (const QString& form : inventoryForms())
        std::ignore = inventoryAs(form, topology);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto design = Design::read(bytes);
    if (!design)
        return 0;
    claim(embedding::isSvg(bytes) || design->text() == bytes, "the text is kept as it came");
    claim(design->problem().has_value() == !design->snapshot(), "a text is either read or refused");
    if (!design->snapshot())
        return 0;
    if (design->snapshot()->inventory->hosts().size() > mostHosts)
        return 0;
    claimWhole(*design);
    claimWellFormed(*design);
    writeEveryForm(*design->snapshot()->topology);
    return 0;
}
