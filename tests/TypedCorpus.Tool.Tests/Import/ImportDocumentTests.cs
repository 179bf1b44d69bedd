using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace TypedCorpus.Tool.Tests.Import;

public sealed class ImportDocumentTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_word_document_keeps_headings_lists_tables_and_properties()
    {
        string path = _folder.Add("report.docx", Docx());

        string text = await ImportOne(path);

        Assert.Equal("""
            ---
            title: Pier report
            author: Ann Fox
            date: 2024-03-05
            ---

            ## What it costs

            “We pay $3 million,” said Ann Fox.

            - Stone
            - Steel

            Year | Cost
            2024 | 3
            """.ReplaceLineEndings("\n") + "\n", text);
    }

    [Fact]
    public async Task An_encrypted_word_document_says_so()
    {
        string path = _folder.Add("secret.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]);

        ToolRun run = await Import(path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(path + ": an encrypted document, or a .doc of Word 2003 and before: save it as .docx without a password", run.ErrorLines.Single());
    }

    [Fact]
    public async Task A_pdf_of_two_columns_is_read_column_by_column_with_divided_words_joined_and_headers_dropped()
    {
        string path = _folder.Add("paper.pdf", TwoColumnPdf());

        string text = await ImportOne(path);

        int left = text.IndexOf("The board met on Tuesday to settle how the government pays", StringComparison.Ordinal);
        int right = text.IndexOf("Ann Fox said the pier would be", StringComparison.Ordinal);
        Assert.True(left >= 0, text);
        Assert.True(right > left, text);
        Assert.DoesNotContain("Harbour Review", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scanned_pdf_says_that_it_has_no_text()
    {
        PdfDocumentBuilder builder = new();
        builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        string path = _folder.Add("scan.pdf", builder.Build());

        ToolRun run = await Import(path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(path + ": no text in this PDF: it is scanned; recognize its text (OCR) first", run.ErrorLines.Single());
    }

    [Fact]
    public async Task A_mail_gives_subject_sender_date_and_text_without_signature()
    {
        string path = _folder.Add("mail.eml", """
            From: Ann Fox <ann@post.example>
            To: all@post.example
            Subject: =?utf-8?Q?The_pier_=E2=80=93_a_note?=
            Date: Tue, 5 Mar 2024 23:30:00 -0800
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            The board has paid
            for the pier.

            It cost $3 million.

            """.ReplaceLineEndings("\r\n") + "-- \r\nAnn Fox\r\nHarbour Post\r\n");

        string text = await ImportOne(path);

        Assert.Equal("""
            ---
            title: The pier – a note
            author: Ann Fox
            date: 2024-03-05
            ---

            The board has paid for the pier.

            It cost $3 million.
            """.ReplaceLineEndings("\n") + "\n", text);
    }

    [Theory]
    [InlineData("not.docx")]
    [InlineData("not.pdf")]
    public async Task A_document_that_is_none_is_one_line_and_the_next_is_read(string name)
    {
        string bad = _folder.Add(name, "This is plain text.");
        string good = _folder.Add("z.json", """{"title":"Good","text":"All is well here."}""");

        ToolRun run = await Import(bad, good);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(bad + ": ", run.ErrorLines.Single(), StringComparison.Ordinal);
        Assert.Contains("1 added", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> Import(params string[] paths) => ToolRun.Corpus(["import", .. paths, "--to", Path.Combine(_folder.Root, "out")]);

    private async Task<string> ImportOne(string path)
    {
        ToolRun run = await Import(path);
        Assert.Equal("", run.Error);
        return await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(_folder.Root, "out"), "*.md").Single());
    }

    private static byte[] Docx()
    {
        using MemoryStream bytes = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = "Pier report";
            document.PackageProperties.Creator = "Ann Fox";
            document.PackageProperties.Created = new DateTime(2024, 3, 5, 12, 0, 0, DateTimeKind.Utc);
            MainDocumentPart main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "heading 2" }) { StyleId = "berschrift2", Type = StyleValues.Paragraph });
            main.Document = new Document(new Body(
                Paragraph("What it costs", new ParagraphStyleId { Val = "berschrift2" }),
                Paragraph("“We pay $3 million,” said Ann Fox."),
                Paragraph("Stone", Numbering()),
                Paragraph("Steel", Numbering()),
                new Table(Row("Year", "Cost"), Row("2024", "3"))));
        }
        return bytes.ToArray();
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Paragraph(string text, params OpenXmlElement[] properties) =>
        new(new ParagraphProperties(properties), new Run(new Text(text)));

    private static NumberingProperties Numbering() => new(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 });

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Paragraph(cell))));

    private static byte[] TwoColumnPdf()
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        string[] left = ["The board met on Tuesday to settle", "how the govern-", "ment pays for the new pier and who", "is to build it before the winter and", "what becomes of the old one then."];
        string[] right = ["Ann Fox said the pier would be", "done in June, and that the board", "had the money for it by now. She", "did not say where it came from or", "who had given it to the board."];
        for (int number = 1; number <= 2; number++)
        {
            PdfPageBuilder page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            page.AddText("Harbour Review, page " + number, 9, new PdfPoint(60, 810), font);
            for (int i = 0; i < left.Length; i++)
            {
                page.AddText(left[i], 11, new PdfPoint(60, 740 - (14 * i)), font);
                page.AddText(right[i], 11, new PdfPoint(330, 740 - (14 * i)), font);
            }
        }
        return builder.Build();
    }
}
