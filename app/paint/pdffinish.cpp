#include "app/paint/pdffinish.h"

#include <QCoreApplication>
#include <memory>
#include <optional>
#include <qpdf/qpdf-c.h>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

/// A PDF's objects, which QPDF holds, in QPDF's interface for C: clang 14 does not take its headers for C++20.
/// Failures add up: error() tells the first.
class Objects
{
public:
    using Object = qpdf_oh;

    explicit Objects(const QByteArray& pdf) : m_data(qpdf_init())
    {
        qpdf_silence_errors(data());
        qpdf_set_suppress_warnings(data(), QPDF_TRUE);
        qpdf_read_memory(data(), "pages", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr);
    }

    Object trailer() { return qpdf_get_trailer(data()); }
    Object root() { return qpdf_get_root(data()); }
    Object page(size_t number) { return qpdf_get_page_n(data(), number); }
    double heightOf(Object page)
    {
        const Object box = qpdf_oh_get_key(data(), page, "/MediaBox");
        return qpdf_oh_get_numeric_value(data(), qpdf_oh_get_array_item(data(), box, 3));
    }

    /// An entry of its own in the file, which others can name.
    Object made(const char* syntax) { return qpdf_make_indirect_object(data(), qpdf_oh_parse(data(), syntax)); }
    Object text(const QString& text) { return qpdf_oh_new_unicode_string(data(), text.toUtf8().constData()); }
    Object number(qint64 value) { return qpdf_oh_new_integer(data(), value); }
    /// The spot on the page, in points from its lower left corner. The reader's zoom stays.
    Object place(Object page, QPointF at)
    {
        constexpr int decimals = 2;
        const Object place = qpdf_oh_new_array(data());
        for (const Object part :
             {page, qpdf_oh_new_name(data(), "/XYZ"), qpdf_oh_new_real_from_double(data(), at.x(), decimals),
              qpdf_oh_new_real_from_double(data(), at.y(), decimals), qpdf_oh_new_null(data())})
            qpdf_oh_append_item(data(), place, part);
        return place;
    }
    void set(Object object, const char* key, Object value) { qpdf_oh_replace_key(data(), object, key, value); }
    void remove(Object object, const char* key) { qpdf_oh_remove_key(data(), object, key); }

    QByteArray written()
    {
        qpdf_init_write_memory(data());
        qpdf_set_deterministic_ID(data(), QPDF_TRUE);
        qpdf_set_object_stream_mode(data(), qpdf_o_generate);
        qpdf_write(data());
        const auto* bytes = reinterpret_cast<const char*>(qpdf_get_buffer(data()));
        return {bytes, static_cast<qsizetype>(qpdf_get_buffer_length(data()))};
    }

    bool isSound() { return !qpdf_has_error(data()); }
    /// Empty where all went well.
    QString error()
    {
        return isSound() ? QString() : QString::fromUtf8(qpdf_get_error_full_text(data(), qpdf_get_error(data())));
    }

private:
    struct Cleanup
    {
        void operator()(_qpdf_data* data) const { qpdf_cleanup(&data); }
    };

    qpdf_data data() { return m_data.get(); }

    std::unique_ptr<_qpdf_data, Cleanup> m_data;
};

/// The outline's entries name their neighbours, their parent and their first and last child. Gives the count of all
/// below the parent: all are open.
int addBelow(Objects& pdf, Objects::Object parent, const std::vector<Bookmark>& bookmarks)
{
    int count = 0;
    std::optional<Objects::Object> previous;
    for (const Bookmark& bookmark : bookmarks) {
        const Objects::Object page = pdf.page(bookmark.page);
        const Objects::Object entry = pdf.made("<< >>");
        pdf.set(entry, "/Title", pdf.text(bookmark.title));
        pdf.set(entry, "/Parent", parent);
        pdf.set(entry, "/Dest", pdf.place(page, {bookmark.at.x(), pdf.heightOf(page) - bookmark.at.y()}));
        pdf.set(previous.value_or(parent), previous ? "/Next" : "/First", entry);
        if (previous)
            pdf.set(entry, "/Prev", *previous);
        previous = entry;
        count += 1 + addBelow(pdf, entry, bookmark.children);
    }
    if (previous) {
        pdf.set(parent, "/Last", *previous);
        pdf.set(parent, "/Count", pdf.number(count));
    }
    return count;
}

void describe(Objects& pdf, const QString& title)
{
    const Objects::Object information = pdf.made("<< /Creator (Pigpen) >>");
    pdf.set(information, "/Title", pdf.text(title));
    pdf.set(pdf.trailer(), "/Info", information);
    pdf.remove(pdf.root(), "/Metadata"); // the same once more, with dates and a random name
    pdf.set(pdf.root(), "/ViewerPreferences", pdf.made("<< /DisplayDocTitle true >>"));
}

QByteArray finished(Objects& pdf, const QString& title, const std::vector<Bookmark>& bookmarks)
{
    describe(pdf, title);
    const Objects::Object outline = pdf.made("<< /Type /Outlines >>");
    addBelow(pdf, outline, bookmarks);
    pdf.set(pdf.root(), "/Outlines", outline);
    pdf.set(pdf.root(), "/PageMode", pdf.made("/UseOutlines"));
    return pdf.written();
}

} // namespace

tl::expected<QByteArray, Error> finishedPdf(const QByteArray& pdf, const QString& title,
                                            const std::vector<Bookmark>& bookmarks)
{
    Objects objects(pdf);
    const QByteArray bytes = objects.isSound() ? finished(objects, title, bookmarks) : QByteArray();
    if (const QString failure = objects.error(); !failure.isEmpty())
        return tl::unexpected(Error{Words::tr("the PDF can't be put together: %1").arg(failure),
                                    Words::tr("export it as SVG, which every browser prints")});
    return bytes;
}

} // namespace pigpen
