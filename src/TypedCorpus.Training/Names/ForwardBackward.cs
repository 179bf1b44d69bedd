using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>How probable each label, and each pair of labels side by side, is in a chain: the forward-backward algorithm in scaled probabilities.</summary>
internal sealed class ForwardBackward
{
    private const int Labels = NameLabel.Count;
    private const int Stride = CrfRun.Stride;

    private readonly float[] _transitionFactors = new float[Labels * Labels];
    private float[] _nodes = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private int _length;

    /// <summary>Makes room for a chain of so many tokens.</summary>
    public void Begin(int length)
    {
        _length = length;
        if (_nodes.Length >= length * Stride)
            return;
        _nodes = new float[length * Stride * 2];
        _forward = new float[length * Stride * 2];
        _backward = new float[length * Stride * 2];
    }

    /// <summary>The factors of a token: one a label, then room to the end of the row.</summary>
    public Span<float> NodeAt(int token) => _nodes.AsSpan(token * Stride, Stride);

    /// <summary>Takes over the weights of one label after another.</summary>
    public void SetTransitions(ReadOnlySpan<float> transitions)
    {
        for (int x = 0; x < Labels; x++)
        {
            foreach (int y in NameLabel.Followers[x])
                _transitionFactors[(x * Labels) + y] = PortableExp.Of(transitions[(x * Labels) + y]);
        }
    }

    /// <summary>Works out both directions; the factors of all tokens are there.</summary>
    public void Run()
    {
        for (int i = 0; i < _length; i++)
            Forward(i);
        for (int i = _length - 1; i >= 0; i--)
            Backward(i);
    }

    /// <summary>Adds to a gradient how much more probable each pair of labels is than it should be.</summary>
    // The transitions into a segment and out of it are left to those within: counting them too changed nothing (0.758 exact for 0.760).
    public void AddTransitionGradient(byte[] labels, float[] gradient)
    {
        Span<float> pair = stackalloc float[Labels * Labels];
        for (int i = 1; i < labels.Length; i++)
        {
            float sum = 0;
            for (int x = 0; x < Labels; x++)
            {
                foreach (int y in NameLabel.Followers[x])
                {
                    float p = _forward[((i - 1) * Stride) + x] * _transitionFactors[(x * Labels) + y] * _nodes[(i * Stride) + y] * _backward[(i * Stride) + y];
                    pair[(x * Labels) + y] = p;
                    sum += p;
                }
            }
            for (int x = 0; x < Labels; x++)
            {
                foreach (int y in NameLabel.Followers[x])
                    gradient[(x * Labels) + y] += pair[(x * Labels) + y] / sum;
            }
            gradient[(labels[i - 1] * Labels) + labels[i]] -= 1;
        }
    }

    /// <summary>How probable each label of a token is. The row may be the token's own factors, which are not needed any more.</summary>
    public void ReadMarginals(int token, Span<float> marginals)
    {
        float sum = 0;
        for (int y = 0; y < Labels; y++)
            sum += marginals[y] = _forward[(token * Stride) + y] * _backward[(token * Stride) + y];
        for (int y = 0; y < Labels; y++)
            marginals[y] /= sum;
        marginals[Labels..].Clear();
    }

    private void Forward(int i)
    {
        float sum = 0;
        for (int y = 0; y < Labels; y++)
        {
            float reach = 0;
            if (i == 0)
                reach = NameLabel.CanFollow(NameLabel.Outside, y) ? _transitionFactors[y] : 0;
            else
            {
                foreach (int x in NameLabel.Leaders[y])
                    reach += _forward[((i - 1) * Stride) + x] * _transitionFactors[(x * Labels) + y];
            }
            sum += _forward[(i * Stride) + y] = reach * _nodes[(i * Stride) + y];
        }
        for (int y = 0; y < Labels; y++)
            _forward[(i * Stride) + y] /= sum;
    }

    private void Backward(int i)
    {
        float sum = 0;
        for (int x = 0; x < Labels; x++)
        {
            float reach = 0;
            if (i == _length - 1)
                reach = NameLabel.IsOpen(x) ? 0 : _transitionFactors[x * Labels];
            else
            {
                foreach (int y in NameLabel.Followers[x])
                    reach += _backward[((i + 1) * Stride) + y] * _nodes[((i + 1) * Stride) + y] * _transitionFactors[(x * Labels) + y];
            }
            sum += _backward[(i * Stride) + x] = reach;
        }
        for (int x = 0; x < Labels; x++)
            _backward[(i * Stride) + x] /= sum;
    }
}
