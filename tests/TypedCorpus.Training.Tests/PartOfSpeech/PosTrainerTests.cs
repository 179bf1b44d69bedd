using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Training.PartOfSpeech;

namespace TypedCorpus.Training.Tests.PartOfSpeech;

public sealed class PosTrainerTests
{
    private const string Slice = """
        # newdoc id = slice
        # newpar
        1	The	the	DET	DT	_	2	det	_	_
        2	dog	dog	NOUN	NN	_	3	nsubj	_	_
        3	barks	bark	VERB	VBZ	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_

        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	do	AUX	VB	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	run	run	VERB	VB	_	0	root	_	SpaceAfter=No
        4	!	!	PUNCT	.	_	3	punct	_	_

        """;

    [Fact]
    public void The_text_is_put_together_as_it_was()
    {
        string path = WriteSlice();
        Assert.Equal("The dog barks. Don't run!", ConlluReader.Read(path).Text.Trim());
        File.Delete(path);
    }

    [Fact]
    public void Every_token_is_cut_as_in_gold()
    {
        string path = WriteSlice();
        PosSample sample = PosSample.Read(path);
        Assert.Equal(sample.GoldCount, sample.MatchingCount);
        File.Delete(path);
    }

    [Fact]
    public void The_same_slice_makes_the_same_bytes()
    {
        string path = WriteSlice();
        byte[] first = PosTrainer.Train([PosSample.Read(path)], 5, [17, 18]);
        Assert.Equal(first, PosTrainer.Train([PosSample.Read(path)], 5, [17, 18]));
        PosSample sample = PosSample.Read(path);
        Assert.Equal(PosTag.NN, PartOfSpeechTagger.Tag(sample.Article, PartOfSpeechModel.Read(first), CancellationToken.None).Tags[1]);
        File.Delete(path);
    }

    private static string WriteSlice()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, Slice.ReplaceLineEndings("\n"));
        return path;
    }
}
