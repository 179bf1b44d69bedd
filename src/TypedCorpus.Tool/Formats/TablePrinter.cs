using System.Globalization;
using Spectre.Console;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Formats;

/// <summary>Prints annotated articles as tables for a person: quotes, figures, entities.</summary>
internal sealed class TablePrinter : IArticlePrinter
{
    private static readonly Style s_heading = new(decoration: Decoration.Bold);

    private readonly IAnsiConsole _console;

    public TablePrinter(ToolConsole console) => _console = console.CreateAnsi();

    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        LineTable lines = new(article.Source.Text);
        _console.Write(new Text(Printable.Line(article.Source.Path) + "\n", s_heading));
        Write("Quotes", ["Line", "Kind", "Speaker", "Cue", "Text"], article.Quotes.Select(q => new[]
        {
            Number(lines.LineAt(q.Span.Start)),
            q.Kind.ToString(),
            q.Speaker is { } speaker ? entities.NameOf(article, speaker) : Covered(article, q.SpeakerSpan),
            Covered(article, q.CueSpan),
            Covered(article, q.Span),
        }));
        Write("Figures", ["Line", "Kind", "Value", "Noun", "Text"], article.Figures.Select(f => new[]
        {
            Number(lines.LineAt(f.Span.Start)), f.Kind.ToString(), FigureText.Format(f), f.Noun ?? "", Covered(article, f.Span),
        }));
        Write("Entities", ["Kind", "Name", "Mentions", "Also called"], article.Entities.Select((e, i) => (Entity: e, Index: i))
            .Where(x => x.Entity.IsNamed)
            .OrderBy(x => x.Entity.Kind).ThenByDescending(x => x.Entity.Mentions.Count).ThenBy(x => x.Entity.Name, StringComparer.Ordinal)
            .Select(x => new[]
            {
                x.Entity.Kind.ToString(), entities.NameOf(article, new EntityIndex(x.Index)), Number(x.Entity.Mentions.Count), string.Join(", ", Aliases(article, x.Entity)),
            }));
        _console.WriteLine();
    }

    private void Write(string title, string[] columns, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length == 0)
        {
            _console.Write(new Text("\n" + title + ": none\n"));
            return;
        }
        _console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"\n{title} ({all.Length})\n"), s_heading));
        Table table = new Table().Border(TableBorder.Simple);
        for (int i = 0; i < columns.Length; i++)
        {
            TableColumn column = new(new Text(columns[i]));
            if (all.All(row => IsNumber(row[i])))
                column.RightAligned();
            if (i < columns.Length - 1)
                column.Padding(0, 2);
            table.AddColumn(column);
        }
        foreach (string[] row in all)
            table.AddRow(row.Select(cell => new Text(Printable.Line(cell))));
        _console.Write(table);
    }

    private static bool IsNumber(string cell) => cell.Length > 0 && cell.All(char.IsAsciiDigit);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Covered(AnnotatedArticle article, TextSpan? span) =>
        span is { } s ? article.Source.Text.Substring(s.Start, s.Length) : "";

    private static IEnumerable<string> Aliases(AnnotatedArticle article, EntityAnnotation entity) => entity.Mentions
        .Where(m => m.Kind == MentionKind.Name)
        .Select(m => Printable.Line(Covered(article, m.Span)))
        .Where(form => form != entity.Name)
        .Distinct(StringComparer.Ordinal);
}
