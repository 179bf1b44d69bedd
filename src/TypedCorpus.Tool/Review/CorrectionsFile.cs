using System.Text;
using TypedCorpus.Extraction.Corrections;

namespace TypedCorpus.Tool.Review;

/// <summary>Reads and edits a file of corrections. Each edit begins with what the file has by then, so that nobody's work is lost.</summary>
internal sealed class CorrectionsFile(string path)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lock _gate = new();

    /// <summary>The corrections that it has.</summary>
    public CorrectionsReading Read() => CorrectionsReader.Read(Text());

    /// <summary>Puts <paramref name="correction"/> into it.</summary>
    /// <returns>The one about the same record that it had before.</returns>
    public Correction? Put(Correction correction)
    {
        lock (_gate)
        {
            string text = Text();
            Correction? before = Find(text, correction)?.Correction;
            Write(CorrectionsWriter.Put(text, correction));
            return before;
        }
    }

    /// <summary>Takes the correction of the same record out of it.</summary>
    public void Remove(Correction correction)
    {
        lock (_gate)
        {
            string text = Text();
            if (Find(text, correction) is { } placed)
                Write(CorrectionsWriter.Remove(text, placed.Entry));
        }
    }

    private static PlacedCorrection? Find(string text, Correction correction) =>
        CorrectionsReader.Read(text).Items.FirstOrDefault(placed => CorrectionsWriter.AreOfOneRecord(placed.Correction, correction));

    private string Text() => File.Exists(path) ? File.ReadAllText(path) : "";

    /// <summary>Writes a new file and puts it in the place of the old one: whoever reads sees the one or the other.</summary>
    private void Write(string text)
    {
        if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
            throw new UnauthorizedAccessException($"{Path.GetFileName(path)} is read-only: make it writable, then decide again");
        string fresh = path + ".new";
        File.WriteAllText(fresh, text, s_utf8);
        File.Move(fresh, path, overwrite: true);
    }
}
