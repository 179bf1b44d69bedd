using System.Globalization;
using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Standoff;

/// <summary>Writes a folder for the annotator brat: each article as <c>.txt</c> with its records as <c>.ann</c>, and an <c>annotation.conf</c>.</summary>
/// <remarks>Text-bound annotations are quotes, figures and mentions; a relation leads from a quote to its speaker and cue; equivalence joins the mentions of an entity; notes hold rule, confidence and value.</remarks>
internal sealed class BratPrinter : IArticlePrinter
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public BratPrinter(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        string name = NameOf(article.Source.Path);
        DocumentRecord document = new(article, entities);
        // brat counts a line break as one character, so it is one here.
        File.WriteAllText(Path.Combine(_folder, name + ".txt"), CodePoints.TextOf(document.Text), s_utf8);
        File.WriteAllText(Path.Combine(_folder, name + ".ann"), new BratAnnotations(document).Write(), s_utf8);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        StringBuilder conf = new("[entities]\n");
        foreach (string type in Enum.GetNames<QuoteKind>().Select(static k => k + "Quote").Concat(Enum.GetNames<FigureKind>()).Concat(Enum.GetNames<EntityKind>()).Append("Cue").Append("Speaker"))
            conf.Append(type).Append('\n');
        conf.Append("\n[relations]\nSpokenBy\tArg1:<QUOTE>, Arg2:<ENTITY>\nCuedBy\tArg1:<QUOTE>, Arg2:Cue\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n");
        conf.Replace("<QUOTE>", string.Join('|', Enum.GetNames<QuoteKind>().Select(static k => k + "Quote"))).Replace("<ENTITY>", string.Join('|', Enum.GetNames<EntityKind>()) + "|Speaker");
        File.WriteAllText(Path.Combine(_folder, "annotation.conf"), conf.ToString(), s_utf8);
    }

    /// <summary>A file's name for a path; two articles never share one.</summary>
    private string NameOf(string path)
    {
        string name = new([.. Path.ChangeExtension(path, null).Trim('.', '/').Select(static c => char.IsLetterOrDigit(c) || c is '-' or '.' ? c : '_')]);
        string free = name;
        for (int number = 2; !_names.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        return free;
    }
}
