using TypedCorpus.Training.Gazetteers;

namespace TypedCorpus.Training.Tests.Gazetteers;

public sealed class KMeansTests
{
    [Fact]
    public void Vectors_that_lie_together_get_one_cluster()
    {
        float[] values = new float[4 * WordVectors.Stride];
        values[0] = 100;
        values[WordVectors.Stride + 1] = 100;
        values[(2 * WordVectors.Stride) + 0] = 97;
        values[(3 * WordVectors.Stride) + 1] = 95;
        int[] nearest = KMeans.Cluster(values, 2, 3).Nearest;
        Assert.Equal(nearest[0], nearest[2]);
        Assert.Equal(nearest[1], nearest[3]);
        Assert.NotEqual(nearest[0], nearest[1]);
    }
}
