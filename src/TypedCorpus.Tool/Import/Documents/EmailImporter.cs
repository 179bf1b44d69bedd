using MimeKit;
using TypedCorpus.Tool.Import.Articles;
using TypedCorpus.Tool.Import.Html;

namespace TypedCorpus.Tool.Import.Documents;

/// <summary>Reads a mail: its text, or its HTML where it has no text; subject, sender and date.</summary>
internal static class EmailImporter
{
    /// <summary>The article of a mail.</summary>
    public static ImportedArticle Read(ImportSource source, CancellationToken cancellationToken)
    {
        MimeMessage mail = Load(source, cancellationToken);
        string? title = string.IsNullOrWhiteSpace(mail.Subject) ? null : PlainText.Line(mail.Subject);
        List<TextBlock> blocks = mail.TextBody is { } text && !string.IsNullOrWhiteSpace(text) ? PlainText.Blocks(WithoutSignature(text))
            : mail.HtmlBody is { } html ? HtmlImporter.ReadFragment(html, title) : [];
        return new ImportedArticle
        {
            Source = source.Name,
            Blocks = blocks.Count > 0 ? blocks : throw new ImportException("no text in this mail"),
            Title = title,
            Author = mail.From.Mailboxes.FirstOrDefault() is { } sender ? (string.IsNullOrWhiteSpace(sender.Name) ? sender.Address : sender.Name) : null,
            Published = mail.Date == default ? null : DateOnly.FromDateTime(mail.Date.DateTime),
        };
    }

    private static MimeMessage Load(ImportSource source, CancellationToken cancellationToken)
    {
        try
        {
            using MemoryStream bytes = source.Open();
            return MimeMessage.Load(bytes, cancellationToken);
        }
        catch (FormatException exception)
        {
            throw new ImportException("not a mail: " + exception.Message);
        }
    }

    private static string WithoutSignature(string text)
    {
        string lines = "\n" + text.ReplaceLineEndings("\n");
        int signature = lines.LastIndexOf("\n-- \n", StringComparison.Ordinal);
        return signature < 0 ? text : lines[..signature];
    }
}
