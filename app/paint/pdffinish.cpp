#include "app/paint/pdffinish.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace pigpen {

namespace {

using Object = QPDFObjectHandle;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

Object textOf(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// The outline as PDF has it: entries that name their neighbours, their parent and their first and last child.
class Outline
{
public:
    explicit Outline(QPDF& document) : m_document(document), m_pages(document.getAllPages()) {}

    void add(const std::vector<Bookmark>& bookmarks)
    {
        Object root = m_document.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        addBelow(root, bookmarks);
        m_document.getRoot().replaceKey("/Outlines", root);
        m_document.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

private:
    /// Gives the count of all entries below the parent: all are open.
    int addBelow(Object& parent, const std::vector<Bookmark>& bookmarks)
    {
        int count = 0;
        Object previous = Object::newNull();
        for (const Bookmark& bookmark : bookmarks) {
            Object entry = m_document.makeIndirectObject(Object::newDictionary());
            entry.replaceKey("/Title", textOf(bookmark.title));
            entry.replaceKey("/Parent", parent);
            entry.replaceKey("/Dest", placeOf(bookmark));
            if (previous.isNull()) {
                parent.replaceKey("/First", entry);
            } else {
                entry.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", entry);
            }
            previous = entry;
            count += 1 + addBelow(entry, bookmark.children);
        }
        if (count > 0) {
            parent.replaceKey("/Last", previous);
            parent.replaceKey("/Count", Object::newInteger(count));
        }
        return count;
    }

    /// PDF counts from the lower edge. The reader's zoom stays.
    Object placeOf(const Bookmark& bookmark)
    {
        Object page = m_pages.at(bookmark.page);
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object place = Object::newArray();
        place.appendItem(page);
        place.appendItem(Object::newName("/XYZ"));
        place.appendItem(Object::newReal(bookmark.at.x(), 2));
        place.appendItem(Object::newReal(height - bookmark.at.y(), 2));
        place.appendItem(Object::newNull());
        return place;
    }

    QPDF& m_document;
    std::vector<Object> m_pages;
};

void describe(QPDF& document, const QString& title)
{
    Object information = Object::newDictionary();
    information.replaceKey("/Title", textOf(title));
    information.replaceKey("/Creator", textOf(QStringLiteral("Pigpen")));
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(information));
    document.getRoot().removeKey("/Metadata"); // the same once more, with dates and a random name
    document.getRoot().replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF& document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace

tl::expected<QByteArray, Error> finishedPdf(const QByteArray& pdf, const QString& title,
                                            const std::vector<Bookmark>& bookmarks)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true); // they would go to standard error
        document.processMemoryFile("pages", pdf.constData(), size_t(pdf.size()));
        describe(document, title);
        Outline(document).add(bookmarks);
        return written(document);
    } catch (const std::exception& failure) {
        return tl::unexpected(
            Error{Words::tr("the PDF can't be put together: %1").arg(QString::fromLocal8Bit(failure.what())),
                  Words::tr("export it as SVG, which every browser prints")});
    }
}

} // namespace pigpen
