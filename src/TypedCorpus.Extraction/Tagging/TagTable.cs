using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>
/// Tags by a table of words, for a language without a trained model. A word that is not in the table is a number if it has a digit, a name if it has a capital and begins no
/// sentence, else a noun.
/// </summary>
internal sealed class TagTable(LanguageFiles files) : ITagModel
{
    private readonly Dictionary<uint, PosTag> _tags = files.Rows("tagging/tags.tsv")
        .SelectMany(static row => row[1].Split(' ').Select(word => (Word: word, Tag: (PosTag)Enum.Parse(typeof(PosTag), row[0]))))
        .ToDictionary(static entry => TokenForm.Of(entry.Word.AsSpan()).Word, static entry => entry.Tag);

    /// <inheritdoc/>
    public void Tag(ReadOnlySpan<TokenForm> forms, ReadOnlySpan<LexicalEntry> entries, Span<PosTag> tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            TokenForm form = forms[i + PartOfSpeechTagger.Margin];
            tags[i] = _tags.TryGetValue(form.Word, out PosTag tag) ? tag
                : (form.Traits & TokenTraits.HasDigit) != 0 ? PosTag.CD
                : (form.Traits & TokenTraits.InitialCapital) != 0 && i > 0 ? PosTag.NNP
                : PosTag.NN;
        }
    }
}
