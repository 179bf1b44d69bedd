using System.Text;
using TypedCorpus.Data;
using TypedCorpus.Extraction.Data;

namespace TypedCorpus.Extraction.Saving;

/// <summary>
/// Writes the compact data of many articles into one file. What another run has written of an article it takes over: data depend on nothing but what
/// their key tells.
/// </summary>
public static class DataFileWriter
{
    /// <summary>Writes the file at <paramref name="path"/>, at once under its name; one that has the same articles already stays as it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="articles">The keys of the articles, and what makes an article that the file does not have yet.</param>
    public static void Write(string path, IReadOnlyDictionary<string, Func<AnnotatedArticle>> articles)
    {
        byte[] before = File.Exists(path) ? File.ReadAllBytes(path) : [];
        int known = CountOf(before, path);
        string[] keys = [.. articles.Keys.OrderBy(DataFileLayout.Parse)];
        byte[]?[] data = new byte[keys.Length][];
        Parallel.For(0, keys.Length, i =>
        {
            if (Find(before, known, keys[i], path).IsEmpty)
                data[i] = Encoding.UTF8.GetBytes(ArticleDataWriter.Write(articles[keys[i]](), DataForm.Compact));
        });
        if (known == keys.Length && Array.TrueForAll(data, static d => d is null))
            return;
        byte[] entries = new byte[keys.Length * DataFileLayout.EntryLength];
        string fresh = path + ".new";
        using (FileStream file = new(fresh, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
        {
            long start = DataFileLayout.HeaderLength + entries.Length;
            file.Position = start;
            for (int i = 0; i < keys.Length; i++)
            {
                byte[] bytes = data[i] ?? Find(before, known, keys[i], path).ToArray();
                DataFileLayout.WriteEntry(entries.AsSpan(i * DataFileLayout.EntryLength), keys[i], start, bytes);
                file.Write(bytes, 0, bytes.Length);
                start += bytes.Length;
            }
            file.Position = 0;
            file.Write(DataFileLayout.Header(ExtractionKey.Engine, keys.Length, entries), 0, DataFileLayout.HeaderLength);
            file.Write(entries, 0, entries.Length);
        }
        if (File.Exists(path))
            File.Replace(fresh, path, null);
        else
            File.Move(fresh, path);
    }

    /// <summary>How many articles a file has that this engine wrote; none where it is cut off or damaged.</summary>
    private static int CountOf(byte[] file, string path)
    {
        try
        {
            return file.Length > 0 && DataFileLayout.CountOf(file, path) is var count && DataFileLayout.IsOf(file, ExtractionKey.Engine) ? count : 0;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    private static ReadOnlySpan<byte> Find(byte[] file, int count, string key, string path)
    {
        try
        {
            return DataFileLayout.Find(file, count, key, path);
        }
        catch (InvalidDataException)
        {
            // Damaged data are written anew.
            return default;
        }
    }
}
