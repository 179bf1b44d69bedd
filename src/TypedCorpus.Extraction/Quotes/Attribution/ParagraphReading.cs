using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What syntax makes of a paragraph: its chunks, its cues, its quotations.</summary>
/// <param name="Index">The index of the paragraph.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Chunks">Its chunks, in order.</param>
/// <param name="Cues">Its cues, in order.</param>
/// <param name="Quotes">Its outermost quotations that someone may be cited with, in order.</param>
/// <param name="Terms">Its outermost words in marks that nobody is cited as using, in order.</param>
internal sealed record ParagraphReading(int Index, int First, int End, List<Chunk> Chunks, List<Cue> Cues, List<QuoteDraft> Quotes, List<QuoteDraft> Terms);
