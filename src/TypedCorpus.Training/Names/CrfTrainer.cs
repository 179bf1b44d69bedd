using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>
/// Trains a linear-chain conditional random field by stochastic gradients of its likelihood (forward and backward in scaled probabilities),
/// with AdaGrad (Duchi et al. 2011), an L2 penalty and feature dropout.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Labels = NameLabel.Count;
    private const int Stride = 24;

    private readonly CrfSettings _settings;
    private readonly int _mask;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private readonly float[] _transitionSums = new float[Labels * Labels];
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly float[] _transitionSquares = new float[Labels * Labels];
    private readonly float[] _transitionFactors = new float[Labels * Labels];
    private readonly float[] _transitionGradient = new float[Labels * Labels];
    private float[] _nodes = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private uint _random;

    public CrfTrainer(CrfSettings settings)
    {
        _settings = settings;
        _mask = (1 << settings.Bits) - 1;
        _weights = new float[Stride << settings.Bits];
        _squares = new float[Stride << settings.Bits];
        _sums = new float[Stride << settings.Bits];
    }

    /// <summary>Trains on the examples, in an order drawn anew for each epoch from the seed, and returns the file of the model.</summary>
    public byte[] Train(IReadOnlyList<NameExample> examples)
    {
        for (int run = 0; run < _settings.Runs; run++)
            Train(examples, _settings.Seed + (run * 0x5BD1E9));
        Average();
        return Quantisation.Write(examples, _weights, Stride, _mask, _transitions, _settings);
    }

    private void Train(IReadOnlyList<NameExample> examples, int seed)
    {
        Array.Clear(_weights);
        Array.Clear(_transitions);
        Array.Fill(_squares, 1e-4f);
        Array.Fill(_transitionSquares, 1e-2f);
        _random = (uint)seed;
        int[] order = Enumerable.Range(0, examples.Count).ToArray();
        for (int epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                int j = (int)(Next() % (uint)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }
            foreach (int index in order)
                Learn(examples[index]);
            if (epoch >= _settings.Epochs - _settings.Averaged)
                Accumulate();
        }
    }

    private void Accumulate()
    {
        for (int i = 0; i < _weights.Length; i++)
            _sums[i] += _weights[i];
        for (int i = 0; i < _transitions.Length; i++)
            _transitionSums[i] += _transitions[i];
    }

    private void Average()
    {
        int models = _settings.Averaged * _settings.Runs;
        for (int i = 0; i < _weights.Length; i++)
            _weights[i] = _sums[i] / models;
        for (int i = 0; i < _transitions.Length; i++)
            _transitions[i] = _transitionSums[i] / models;
    }

    private uint Next()
    {
        // xorshift32 (Marsaglia 2003): the same sequence everywhere.
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return _random;
    }

    private void Learn(NameExample example)
    {
        int length = example.Labels.Length;
        if (_nodes.Length < length * Stride)
        {
            _nodes = new float[length * Stride * 2];
            _forward = new float[length * Stride * 2];
            _backward = new float[length * Stride * 2];
        }
        uint keep = (uint)((1 - _settings.Dropout) * uint.MaxValue);
        float boost = 1 / (1 - _settings.Dropout);
        uint state = Next() | 1;
        for (int i = 0; i < length; i++)
            ScoreToken(example, i, keep, boost, state + ((uint)i * 0x9E3779B1u));
        for (int t = 0; t < _transitionFactors.Length; t++)
            _transitionFactors[t] = PortableExp.Of(_transitions[t]);
        ForwardBackward(length);
        Array.Clear(_transitionGradient);
        TransitionGradient(example.Labels);
        for (int i = 0; i < length; i++)
        {
            Span<float> gradient = _nodes.AsSpan(i * Stride, Stride);
            Marginals(i, gradient);
            gradient[example.Labels[i]] -= 1;
            for (int y = 0; y < Labels; y++)
                gradient[y] *= boost;
            UpdateToken(example.Features[i], gradient, keep, state + ((uint)i * 0x9E3779B1u));
        }
        for (int t = 0; t < _transitions.Length; t++)
        {
            float g = _transitionGradient[t];
            if (g == 0)
                continue;
            _transitionSquares[t] += g * g;
            _transitions[t] -= _settings.Rate * g / MathF.Sqrt(_transitionSquares[t]);
        }
    }

    private static bool IsKept(uint feature, uint state, uint keep)
    {
        uint hash = (feature ^ state) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return (hash ^ (hash >> 16)) <= keep;
    }

    private void ScoreToken(NameExample example, int i, uint keep, float boost, uint state)
    {
        Vector256<float> a = default;
        Vector256<float> b = default;
        Vector256<float> c = default;
        ref float weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (uint feature in example.Features[i])
        {
            if (!IsKept(feature, state, keep))
                continue;
            ref float row = ref Unsafe.Add(ref weights, (int)(feature & (uint)_mask) * Stride);
            a += Vector256.LoadUnsafe(ref row);
            b += Vector256.LoadUnsafe(ref row, 8);
            c += Vector256.LoadUnsafe(ref row, 16);
        }
        ref float node = ref _nodes[i * Stride];
        (a * boost).StoreUnsafe(ref node);
        (b * boost).StoreUnsafe(ref node, 8);
        (c * boost).StoreUnsafe(ref node, 16);
        Span<float> scores = _nodes.AsSpan(i * Stride, Labels);
        if (example.Given is { } given)
        {
            for (int y = 0; y < Labels; y++)
                scores[y] += given[(i * Labels) + y] / _settings.Scale;
        }
        float top = scores[0];
        foreach (float score in scores)
            top = MathF.Max(top, score);
        for (int y = 0; y < Labels; y++)
            scores[y] = PortableExp.Of(scores[y] - top);
    }

    private void ForwardBackward(int length)
    {
        for (int i = 0; i < length; i++)
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
        for (int i = length - 1; i >= 0; i--)
        {
            float sum = 0;
            for (int x = 0; x < Labels; x++)
            {
                float reach = 0;
                if (i == length - 1)
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

    // The transitions into a segment and out of it are left to those within: counting them too changed nothing (0.758 exact for 0.760).
    private void TransitionGradient(byte[] labels)
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
                    _transitionGradient[(x * Labels) + y] += pair[(x * Labels) + y] / sum;
            }
            _transitionGradient[(labels[i - 1] * Labels) + labels[i]] -= 1;
        }
    }

    private void Marginals(int i, Span<float> marginals)
    {
        float sum = 0;
        for (int y = 0; y < Labels; y++)
            sum += marginals[y] = _forward[(i * Stride) + y] * _backward[(i * Stride) + y];
        for (int y = 0; y < Labels; y++)
            marginals[y] /= sum;
        marginals[Labels..].Clear();
    }

    private void UpdateToken(uint[] features, Span<float> gradient, uint keep, uint state)
    {
        ref float g0 = ref MemoryMarshal.GetReference(gradient);
        Vector256<float> ga = Vector256.LoadUnsafe(ref g0);
        Vector256<float> gb = Vector256.LoadUnsafe(ref g0, 8);
        Vector256<float> gc = Vector256.LoadUnsafe(ref g0, 16);
        Vector256<float> rate = Vector256.Create(_settings.Rate);
        Vector256<float> penalty = Vector256.Create(_settings.Penalty);
        ref float weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref float squares = ref MemoryMarshal.GetArrayDataReference(_squares);
        foreach (uint feature in features)
        {
            if (!IsKept(feature, state, keep))
                continue;
            int offset = (int)(feature & (uint)_mask) * Stride;
            Step(ref Unsafe.Add(ref weights, offset), ref Unsafe.Add(ref squares, offset), ga, rate, penalty);
            Step(ref Unsafe.Add(ref weights, offset + 8), ref Unsafe.Add(ref squares, offset + 8), gb, rate, penalty);
            Step(ref Unsafe.Add(ref weights, offset + 16), ref Unsafe.Add(ref squares, offset + 16), gc, rate, penalty);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref float weight, ref float square, Vector256<float> gradient, Vector256<float> rate, Vector256<float> penalty)
    {
        Vector256<float> w = Vector256.LoadUnsafe(ref weight);
        Vector256<float> s = Vector256.LoadUnsafe(ref square);
        Vector256<float> g = gradient + (w * penalty);
        s += g * g;
        (w - (rate * g / Vector256.Sqrt(s))).StoreUnsafe(ref weight);
        s.StoreUnsafe(ref square);
    }
}
