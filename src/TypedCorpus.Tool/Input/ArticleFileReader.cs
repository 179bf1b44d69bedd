using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Input;

/// <summary>Reads files; what is wrong with one is a problem, and the others are read all the same.</summary>
internal sealed class ArticleFileReader(ProblemLog problems)
{
    /// <summary>How large an article may be, in bytes of UTF-8.</summary>
    public int MaxBytes { get; init; } = int.MaxValue;

    /// <summary>
    /// The article at <paramref name="path"/>, or <see langword="null"/> where it cannot be read or has no text. What is wrong in one that is read all the same
    /// is said at its line, and is no problem.
    /// </summary>
    public SourceArticle? ReadArticle(string path)
    {
        if (ReadText(path) is not { } text)
            return null;
        SourceArticle source = ArticleReader.Read(path, text, MaxBytes);
        if (Problem(source) is { } problem)
        {
            problems.Add(path, problem);
            return null;
        }
        foreach (Finding finding in source.Findings)
        {
            if (Note(finding) is { } note)
                problems.Note(PlaceOf(path, new LineTable(text), finding), note);
        }
        return source;
    }

    /// <summary>The user's gazetteer at <paramref name="path"/>. What is wrong in it is a problem at its line, and the other entries count.</summary>
    /// <returns><see langword="null"/> where the file cannot be read.</returns>
    public UserGazetteer? ReadGazetteer(string path)
    {
        if (ReadText(path) is not { } text)
            return null;
        GazetteerReading reading = UserGazetteerReader.Read(text);
        Report(path, text, reading.Findings);
        return reading.Gazetteer;
    }

    /// <summary>The corrections at <paramref name="path"/>. What is wrong in them is a problem at its line, and the others count.</summary>
    /// <returns><see langword="null"/> where the file cannot be read.</returns>
    public CorrectionsReading? ReadCorrections(string path)
    {
        if (ReadText(path) is not { } text)
            return null;
        CorrectionsReading reading = CorrectionsReader.Read(text);
        Report(path, text, reading.Findings);
        return reading;
    }

    /// <summary>What keeps <paramref name="source"/> from being an article.</summary>
    public static string? Problem(SourceArticle source)
    {
        foreach (Finding finding in source.Findings)
        {
            if (finding.Kind == FindingKind.Unreadable)
                return "not text: " + string.Join(", ", finding.Arguments);
            if (finding.Kind == FindingKind.Empty)
                return "holds nothing but white space";
        }
        return null;
    }

    /// <summary>Makes a problem at its line of each finding.</summary>
    private void Report(string path, string text, EquatableArray<Finding> findings)
    {
        LineTable lines = new(text);
        foreach (Finding finding in findings)
            problems.Add(PlaceOf(path, lines, finding), string.Join(", ", finding.Arguments));
    }

    /// <summary>What is said of a finding in an article that is read all the same.</summary>
    private static string? Note(Finding finding) => finding.Kind switch
    {
        FindingKind.Damaged => "bytes that are not UTF-8 text; characters that are lost: " + string.Join(", ", finding.Arguments),
        FindingKind.MalformedFrontMatter => "the front matter has an error: " + string.Join(", ", finding.Arguments),
        _ => null,
    };

    private static string PlaceOf(string path, LineTable lines, Finding finding) => string.Create(CultureInfo.InvariantCulture, $"{path}({lines.LineAt(finding.Span.Start)})");

    private string? ReadText(string path)
    {
        try
        {
            if (ArticleDecoder.Decode(File.ReadAllBytes(path)) is { } text)
                return text;
            problems.Add(path, "a binary file, not text");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(path, exception.Message);
        }
        return null;
    }
}
