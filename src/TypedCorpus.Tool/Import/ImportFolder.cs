using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Tool.Import.Articles;

namespace TypedCorpus.Tool.Import;

/// <summary>What importing an article did.</summary>
internal enum ImportOutcome
{
    /// <summary>There is a new file.</summary>
    Added,

    /// <summary>The file is there as it would be written.</summary>
    Unchanged,

    /// <summary>The document gives another text than the file has; the file stays.</summary>
    Changed,

    /// <summary>The file was written anew.</summary>
    Updated,
}

/// <summary>The folder that articles are imported into.</summary>
internal sealed class ImportFolder(string folder, bool update, bool dryRun)
{
    private readonly ImportLog _log = ImportLog.Of(folder);

    /// <summary>Puts an article into the folder.</summary>
    /// <param name="article">The article.</param>
    /// <param name="file">Its file.</param>
    /// <param name="before">What the file had where that is something else.</param>
    public ImportOutcome Put(ImportedArticle article, out string file, out (string Old, string New)? before)
    {
        string text = MarkdownText.Of(article);
        string name = _log.From(article.Source)?.File ?? FreeName(ArticleFileName.Of(article), article.Source);
        file = Path.Combine(folder, name).Replace('\\', '/');
        before = null;
        ImportOutcome outcome = ImportOutcome.Added;
        if (File.Exists(file))
        {
            string old = File.ReadAllText(file);
            if (old == text)
                return ImportOutcome.Unchanged;
            before = (old, text);
            if (!update)
                return ImportOutcome.Changed;
            outcome = ImportOutcome.Updated;
        }
        if (dryRun)
            return outcome;
        Directory.CreateDirectory(folder);
        File.WriteAllText(file, text);
        _log.Set(new ImportLog.Entry(name, article.Source, article.Address, article.Title, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))));
        return outcome;
    }

    /// <summary>Writes the log of the folder.</summary>
    public void Complete()
    {
        if (!dryRun && Directory.Exists(folder))
            _log.Save();
    }

    /// <summary>The name; one that another document has gets a hash of the source.</summary>
    private string FreeName(string name, string source)
    {
        string file = name + ".md";
        bool taken = File.Exists(Path.Combine(folder, file)) || _log.For(file) is not null;
        return taken ? $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..8]}.md" : file;
    }
}
