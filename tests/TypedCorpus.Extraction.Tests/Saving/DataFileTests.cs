using TypedCorpus.Data;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Saving;

namespace TypedCorpus.Extraction.Tests.Saving;

public sealed class DataFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typed-corpus-data-");

    private string FileName => Path.Combine(_folder.FullName, "x.corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_article_is_found_by_its_key()
    {
        Dictionary<string, Func<AnnotatedArticle>> articles = Articles(40);
        DataFileWriter.Write(FileName, articles);
        DataFile file = DataFile.In(_folder.FullName, "x.corpus");

        foreach ((string key, Func<AnnotatedArticle> article) in articles)
        {
            Assert.Equal(ArticleDataWriter.Write(article(), DataForm.Compact), System.Text.Encoding.UTF8.GetString(file.Read(0, key)));
            Assert.True(file.Read(1, key).IsEmpty);
        }
        Assert.Throws<InvalidDataException>(() => file.Read(0, "00000000000000ff5").Length);
    }

    [Fact]
    public void Only_new_articles_are_written_and_a_file_that_has_them_all_stays_as_it_is()
    {
        Dictionary<string, Func<AnnotatedArticle>> articles = Articles(10);
        DataFileWriter.Write(FileName, articles.Take(9).ToDictionary());
        int made = 0;
        Dictionary<string, Func<AnnotatedArticle>> counted = articles.ToDictionary(a => a.Key, a => (Func<AnnotatedArticle>)(() => Count(a.Value)));
        DataFileWriter.Write(FileName, counted);
        Assert.Equal(1, made);
        byte[] whole = File.ReadAllBytes(FileName);
        File.SetLastWriteTimeUtc(FileName, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        DataFileWriter.Write(FileName, counted);

        Assert.Equal((1, 2020), (made, File.GetLastWriteTimeUtc(FileName).Year));
        DataFileWriter.Write(FileName + "2", articles);
        Assert.Equal(File.ReadAllBytes(FileName + "2"), whole);

        AnnotatedArticle Count(Func<AnnotatedArticle> article)
        {
            Interlocked.Increment(ref made);
            return article();
        }
    }

    [Fact]
    public async Task A_file_that_is_written_again_is_there_all_the_time()
    {
        Dictionary<string, Func<AnnotatedArticle>>[] versions = [Articles(3), Articles(4)];
        DataFileWriter.Write(FileName, versions[0]);
        bool isDone = false;
        Task<bool> watch = Task.Run(() =>
        {
            bool isThere = true;
            while (isThere && !Volatile.Read(ref isDone))
                isThere = File.Exists(FileName);
            return isThere;
        }, TestContext.Current.CancellationToken);

        for (int i = 1; i < 100; i++)
            DataFileWriter.Write(FileName, versions[i % 2]);
        Volatile.Write(ref isDone, true);

        Assert.True(await watch);
        Assert.Equal([FileName], Directory.GetFiles(_folder.FullName));
    }

    /// <summary>Whatever byte is flipped and wherever the file breaks off: an article is read as it was, or an exception says that the file is damaged.</summary>
    [Fact]
    public void Damage_is_never_read_as_data()
    {
        Dictionary<string, Func<AnnotatedArticle>> articles = Articles(3);
        DataFileWriter.Write(FileName, articles);
        byte[] whole = File.ReadAllBytes(FileName);
        int found = 0;
        for (int i = 0; i < whole.Length; i += 7)
        {
            byte[] damaged = [.. whole];
            damaged[i] ^= 0x10;
            found += Check(damaged) + Check(whole[..i]);
        }

        Assert.True(found > whole.Length / 7);

        int Check(byte[] bytes)
        {
            int exceptions = 0;
            File.WriteAllBytes(FileName, bytes);
            DataFile file = DataFile.In(_folder.FullName, "x.corpus");
            foreach ((string key, Func<AnnotatedArticle> article) in articles)
            {
                try
                {
                    Assert.Equal(ArticleDataWriter.Write(article(), DataForm.Compact), System.Text.Encoding.UTF8.GetString(file.Read(0, key)));
                }
                catch (InvalidDataException)
                {
                    exceptions++;
                }
            }
            return exceptions;
        }
    }

    private static Dictionary<string, Func<AnnotatedArticle>> Articles(int count)
    {
        ExtractionKey keys = new(UserGazetteers.UserGazetteer.Empty);
        return Enumerable.Range(0, count).Select(i => ArticleReader.Read($"{i}.txt", $"“It is late,” said Bo Lind. He saw {i + 10} ships.\n"))
            .ToDictionary(keys.Of, s => ArticleAnnotator.Annotate(s) is var article ? (Func<AnnotatedArticle>)(() => article) : throw new InvalidOperationException());
    }
}
