using StandardsPortal.Languages;
using Xunit;

namespace StandardsPortal.Tests.Languages;

public class KoreanParticleTests
{
    [Theory]
    [InlineData("개정 2을(를) 게시", "개정 2를 게시")]
    [InlineData("개정 3을(를) 게시", "개정 3을 게시")]
    [InlineData("“전화는 2분 이내에 받는다”을(를) 제출", "“전화는 2분 이내에 받는다”를 제출")]
    [InlineData("‘상담’은(는) 팀이고 ‘문의’이(가) 없다", "‘상담’은 팀이고 ‘문의’가 없다")]
    public void The_particle_follows_the_last_sound(string written, string read) => Assert.Equal(read, KoreanParticle.Resolve(written));

    [Fact]
    public void Both_forms_stay_where_the_sound_is_unknown() =>
        Assert.Equal("‘stage’은(는) 모른다", KoreanParticle.Resolve("‘stage’은(는) 모른다"));

    [Fact]
    public void A_particle_without_a_word_before_it_is_left_alone() => Assert.Equal("을(를)", KoreanParticle.Resolve("을(를)"));
}
