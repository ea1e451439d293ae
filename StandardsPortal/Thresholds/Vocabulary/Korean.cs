namespace StandardsPortal.Thresholds.Vocabulary;

/// <summary>
/// Korean words of the rule language. A space in a phrase may be left out in the text; particles and verb endings are
/// read by <see cref="Reading.KoreanWords"/>, so verbs stand here as stems.
/// </summary>
internal static class Korean
{
    public const string Table = """
        half half | 반 | 절반
        filler safety | 안전
        number 1 | 한
        number 2 | 두
        number 3 | 세
        number 4 | 네
        number 5 | 다섯
        number 6 | 여섯
        number 7 | 일곱
        number 8 | 여덟
        number 9 | 아홉
        number 10 | 열
        number 12 | 열두
        number 20 | 스무
        number 15 | 열다섯
        ordinal 1 | 첫 번째
        ordinal 2 | 두 번째
        ordinal 3 | 세 번째
        ordinal 4 | 네 번째
        ordinal 5 | 다섯 번째

        unit seconds | 초 | 초간
        unit minutes | 분 | 분간
        unit hours | 시간
        unit business_hours | 업무시간 | 영업시간 | 근무시간
        unit days | 일 | 일간
        unit calendar_days | 역일 | 달력일
        unit business_days | 영업일 | 업무일 | 근무일 | 평일 | 워킹데이
        unit weeks | 주 | 주일 | 주간
        unit months | 개월 | 달 | 개월간
        unit years | 년 | 년간
        unit percent | % | 퍼센트 | 프로 | percent
        unit permille | ‰ | 퍼밀
        unit times | 회 | 번 | 차례
        unit items | 건 | 개 | 건수
        unit score | 점
        unit EUR | EUR | € | 유로
        unit USD | USD | $ | 달러
        unit GBP | GBP | £ | 파운드
        unit KRW | KRW | ₩ | 원
        unit JPY | JPY | ¥ | 엔
        unit CNY | CNY | 위안
        unit SAR | SAR | 리얄
        unit AED | AED | 디르함
        unit EGP | EGP
        unit CAD | CAD
        unit AUD | AUD
        unit CHF | CHF
        bell bell | 벨 | 벨소리 | 전화벨 | 신호음
        amount 1 days | 하루 | 만 하루
        amount 2 days | 이틀
        amount 3 days | 사흘
        amount 4 days | 나흘
        amount 5 days | 닷새
        amount 7 days | 이레
        amount 10 days | 열흘
        amount 15 days | 보름
        amount 1 weeks | 일주일 | 한 주
        amount 2 weeks | 이주일 | 두 주
        amount 3 weeks | 삼주
        amount 1 months | 한 달 | 한달 | 일개월
        amount 2 months | 두 달 | 이개월
        amount 3 months | 석 달 | 세 달 | 삼개월
        amount 6 months | 반년 | 육개월 | 여섯 달
        amount 1 years | 일 년
        amount 30 minutes | 반시간 | 반 시간 | 삼십 분 | 삼십분
        amount 1 minutes | 일분
        amount 2 minutes | 이분
        amount 3 minutes | 삼분
        amount 5 minutes | 오분
        amount 10 minutes | 십분
        amount 15 minutes | 십오분
        amount 30 seconds | 삼십초
        amount 1 days | 익일 | 다음 날 | 다음날 | 이튿날
        amount 1 business_days | 다음 영업일 | 익영업일 | 다음 업무일 | 익일 영업일 | 다음 근무일
        moved ahead | 앞당겨 | 앞당긴 | 단축하여 | 단축 | 일찍
        filler always | 365일 24시간 | 24시간 365일 | 연중무휴 | 연중무휴 24시간 | 24시간 연중무휴 | 24시간 운영 | 24시간 접수 | 24시간 상담
        same-day same-day | 당일 | 같은 날

        compare <= suffix | 이내 | 이내로 | 안 | 안에 | 내 | 내에 | 이하 | 이하로 | 까지 | 넘지 않 | 넘지 않는다 | 넘지 않게 | 넘지 않도록 | 넘지 않아야 | 초과하지 않 | 초과하지 않는다 | 초과하지 않도록 | 초과하지 않아야 | 을 넘지 않는다 | 를 넘지 않는다 | 을 초과하지 않는다 | 를 초과하지 않는다 | 을 넘지 않도록 | 를 넘지 않도록 | 을 넘지 않아야 | 를 넘지 않아야 | 을 초과하지 않아야 | 를 초과하지 않아야 | 을 넘기지 않는다 | 를 넘기지 않는다 | 이 넘지 않게 | 가 넘지 않게
        compare <= suffix | 마다 한 번 이상 | 마다 1회 이상 | 마다 최소 한 번 | 마다 | 마다 한 번 | 마다 1회 | 마다 한 번씩 | 에 한 번 | 에 한 번씩
        compare <= prefix | 최대 | 최장 | 늦어도 | 많아야 | <= | ≤
        compare < suffix | 미만 | 미만으로 | 보다 적게 | 보다 빨리 | 울리기 전 | 울리기 전에 | 보다 짧게 | 보다 낮게 | 보다 적은 | 이 되기 전에 | 이 지나기 전에 | 가 지나기 전에 | 이상 울리기 전 | 이상 울리기 전에
        compare < prefix | <
        compare >= suffix | 이상 | 이상으로 | 이상의 | 이상을 | 넘게 유지
        compare >= prefix | 최소 | 적어도 | 최소한 | 최저 | >= | ≥
        compare > suffix | 초과 | 초과하 | 넘 | 넘으면 | 넘어 | 넘는 | 넘게 | 을 넘으면 | 를 넘으면 | 을 넘어 | 를 넘어 | 을 초과하면 | 를 초과하면 | 이 지나면 | 가 지나면 | 보다 많은 | 보다 높게 | 이 넘으면 | 가 넘으면 | 이 넘는 | 을 넘는 | 를 넘는 | 이 경과하면 | 경과 | 지나면 | 을 넘길 | 를 넘길 | 을 넘긴 | 를 넘긴
        compare > prefix | >
        compare = prefix | 정확히 | 딱 | =
        compare between suffix | 사이 | 사이에
        to to | - | 에서 | 내지 | 부터
        out-of out-of | 점 만점에 | 점 만점 기준 | 건 중 | 개 중 | 중
        all all | 모든 | 모두 | 전부 | 전체 | 전 | 매
        none none | 단 한 건도
        negation not | 않 | 않는다 | 못 | 않도록 | 않아야 | 아니
        filler the | 하며 | 하고 | 하되 | 되며 | 되고 | 있으며 | 않으며 | 해당 | 그 | 각 | 저희 | 우리 | 우리는 | 저희는 | 당사 | 당사는 | 상담원 | 직원 | 담당자 | 것 | 수 | 있 | 있도록 | 있게 | 단 | 다만 | 목표 | 비율 | 경우 | 경우에는 | 때 | 로 | 으로 | 합니다 | 한다 | 된다 | 됩니다 | 이다 | 입니다 | 해야 한다 | 하여야 한다 | 되어야 한다 | 해야 합니다 | 유지 | 유지한다 | 달성 | 의 | 을 | 를 | 은 | 는 | 이 | 가 | 도 | 까지는 | 시점 | 정도로 | 받 | 받는다 | 받은 | 드립니다 | 드린다 | 접수된 | 접수한 | 들어온 | 걸려온 | 수신된 | 기준 | 시작
        and and | 및 | 그리고 | 와 | 과 | 또
        or or | 또는 | 혹은 | 이나

        statistic Average | 평균 | 평균적으로
        statistic Median | 중앙값 | 중간값 | 중위
        rolling rolling | 최근 | 직전 | 지난 | 이동 | 롤링 | 임의의 | 연속되는
        percentile percentile | 백분위 | 번째 백분위수 | 백분위수
        window day | 매일 | 매일 측정 | 일별 | 일 단위 | 하루 단위 | 일일 기준 | 일별 측정
        window week | 매주 | 매주 측정 | 주별 | 주 단위 | 주간 기준 | 주간 단위 | 주별 측정 | 주 단위로 측정
        window month | 매월 | 월 | 매월 측정 | 매달 | 매달 측정 | 월별 | 월 단위 | 월간 기준 | 월 기준 | 월간 | 월별 측정 | 월 단위로 측정 | 한 달 단위 | 달마다 | 월마다 | 월별로 | 월간 측정 | 월 1회 측정 | 월별로 측정
        window quarter | 매 분기 | 매분기 | 분기마다 | 분기마다 측정 | 분기별 | 분기별 측정 | 매 분기 측정 | 매분기 측정 | 분기 단위 | 분기 기준 | 분기별로 | 분기당 | 분기
        window year | 매년 | 매년 측정 | 연간 | 연간 측정 | 연도별 | 해마다 | 연 단위 | 연 기준 | 연 | 연간 기준 | 매해 | 연도별 측정
        measured measured | 측정 | 집계 | 평가 | 산정 | 산출 | 보고 | 점검
        exclude exclude | 제외 | 예외 | 제외하고 | 제외한 | 제외하며 | 빼고 | 제외됨 | 제외합니다 | 제외한다 | 예외로 한다 | 예외로 | 제외 대상 | 예외 사항 | 경우 제외 | 경우는 제외 | 을 빼고 | 를 빼고 | 은 제외 | 는 제외 | 은 제외한다 | 는 제외한다 | 은 예외 | 는 예외 | 은 예외로 한다 | 는 예외로 한다 | 산정에서 제외 | 집계에서 제외 | 시 제외
        pause pause | 시계 정지 | 시간 측정 중지 | 시간 측정 정지 | 시간 정지 | 시계를 멈춘다 | 시계가 멈춘다 | 측정을 멈춘다 | 시간을 멈춘다 | 시간에서 제외 | 시간은 제외 | 시간은 산입하지 않는다 | 시간을 산입하지 않는다 | 시간은 포함하지 않는다 | 시간은 계산하지 않는다 | 시간을 계산하지 않는다 | 중에는 시계 정지 | 시계는 멈춘다 | 동안 시계 정지 | 동안은 시계 정지 | 동안 시간 정지 | 동안에는 시계를 멈춘다 | 동안은 시계를 멈춘다 | 동안 시계를 멈춘다 | 중에는 시계를 멈춘다 | 중에는 시계가 멈춘다 | 시간은 제외한다 | 시간을 제외한다
        late after | 초과 시 지연 | 시 지연 | 지연
        late late | 지각 | 늦은 것으로 본다 | 늦은 것으로 간주 | 지연으로 본다 | 지연으로 간주 | 지연 처리 | 지연으로 처리 | 지연으로 봅니다 | 지연 응대 | 지연 기준 | 지연이다 | 지연으로 친다 | 늦음
        unacceptable unacceptable | 허용 불가 | 용납 불가 | 허용 불가로 본다 | 용납할 수 없음 | 용납할 수 없다 | 허용할 수 없다 | 허용할 수 없음 | 허용되지 않는다 | 허용 불가로 간주 | 허용 불가 기준 | 허용 불가이다 | 수용 불가 | 용인 불가 | 허용 안 됨 | 허용할 수 없는 것으로 본다
        sample sample | 최소 표본 | 표본 | 최소 사례 | 일 때만 판정 | 인 경우에만 판정 | 일 때만 평가 | 인 경우에만 평가 | 표본 수 | 최소 표본 수 | 인 경우에 한해 | 인 경우만
        abandons abandons | 포기한 문의 | 포기한 문의는 | 포기 전화는 | 포기호는 | 포기 콜은 | 포기 전화 | 포기호 | 포기 콜 | 포기된 전화 | 포기된 전화는 | 포기한 전화는 | 포기한 전화 | 포기한 통화 | 포기된 통화 | 포기한 채팅 | 포기된 채팅 | 포기 채팅 | 포기 문의 | 포기된 문의 | 포기한 고객 | 포기한 상담 | 포기 상담 | 포기 건 | 포기한 건 | 포기된 건 | 포기한 콜 | 포기된 콜 | 포기 통화 | 끊은 전화 | 끊긴 전화 | 끊어진 전화 | 끊은 통화 | 이탈한 고객 | 이탈한 전화 | 이탈 고객 | 중도 포기 | 중도 포기한 전화 | 중도 포기 전화 | 연결 전 포기 | 응답 전 포기 | 응답 전에 포기한 문의 | 응답 전에 포기한 전화 | 응답 전에 끊은 전화 | 응대 전 포기
        short-abandons short-abandons | 단기 포기호는 | 단기 포기 전화는 | 짧은 포기 전화는 | 단기 포기 전화 | 단기 포기호 | 단기 포기
        abandoned missed | 미응답으로 계산 | 미달로 계산 | 미달로 본다 | 실패로 계산 | 미응답으로 본다 | 미달로 간주 | 미응대로 계산 | 미응답으로 간주 | 미응답으로 처리 | 미응답으로 집계 | 미응대로 집계 | 미응대로 본다 | 미준수로 계산 | 미준수로 본다 | 미달로 집계 | 미달로 처리 | 놓친 전화로 계산 | 놓친 것으로 본다 | 놓친 것으로 계산 | 실패로 본다
        abandoned ignored | 무시
        abandoned answered | 응답으로 계산 | 응대로 계산 | 응답으로 본다 | 충족으로 계산 | 응답으로 간주 | 응답으로 집계 | 응대로 본다 | 응대로 집계 | 응대한 것으로 본다 | 응답한 것으로 본다 | 준수로 계산 | 충족으로 본다
        abandoned short-dropped | 계산에서 제외 | 버린다 | 제거 | 제외 | 집계에서 제외 | 산정에서 제외 | 통계에서 제외 | 대상에서 제외 | 계산하지 않는다 | 집계하지 않는다 | 세지 않는다 | 포함하지 않는다 | 산입하지 않는다 | 계산에 넣지 않는다 | 빼고 계산 | 빼고 집계 | 뺀다
        abandoned handled-only | 처리된 문의만 계산 | 처리된 전화만 계산 | 처리한 전화만 계산 | 응대한 전화만 계산 | 처리된 통화만 계산 | 응답한 전화만 계산 | 응답한 전화만 집계 | 응대한 전화만 집계 | 응답된 전화만 계산 | 응대한 문의만 계산 | 연결된 전화만 계산 | 연결된 통화만 계산 | 처리된 전화만 집계 | 응대한 채팅만 계산
        in-time in-time | 제한 시간 안에 | 제한 시간 내에 | 제한 시간 이내에 | 기준 시간 안에 | 기준 시간 내에 | 기준 시간 이내에 | 목표 시간 내에 | 목표 시간 안에 | 기한 내에
        clock working | 업무시간 기준 | 업무시간 중 | 영업시간 기준 | 영업시간 중 | 영업시간 내 | 근무시간 기준 | 근무시간 내 | 업무시간 내 | 운영시간 내 | 운영시간 중 | 업무 시간 안에 | 근무시간 중 | 운영시간 기준
        clock elapsed | 경과 시간 기준 | 실시간 기준 | 24시간 기준
        zone zone | 시간대 | 표준시
        rounding none | 반올림하지 않는다 | 반올림 없음 | 반올림 없이 | 반올림하지 않음
        rounding down | 내림 | 버림
        rounding whole-percent | 정수 퍼센트로 반올림 | 정수로 반올림
        rounding one-decimal | 소수 첫째 자리로 반올림 | 소수점 첫째 자리로 반올림 | 소수 첫째 자리까지 반올림
        prior prior | 전에 | 전 | 사전에 | 미리 | 이전에
        topic-before before | 관련 | 에 관한 | 에 대한 | 관한 | 대한 | 과 관련된 | 와 관련된 | 관련된
        approximate approximate | 약 | 대략 | 가량 | 정도 | 쯤 | 보통 | 일반적으로 | 통상
        vague vague | 며칠 | 며칠 안에 | 며칠 내 | 며칠 내에 | 수일 내 | 수일 내에 | 수일 안에 | 몇 시간 | 몇 분 | 몇 시간 안에 | 몇 시간 내에 | 이른 시일 내 | 이른 시일 내에 | 빠른 시일 내 | 빠른 시일 내에 | 빠른 시간 내 | 빠른 시간 내에 | 수시로 | 신속 | 신속히 | 신속하게 | 빠르게 | 빨리 | 즉시 | 지체 없이 | 곧 | 조속히 | 최대한 빨리 | 가능한 한 빨리 | 바로 | 제때 | 적시에 | 적절한 시간 | 합리적인 시간
        no-limit no-limit | 정해진 기한 내 | 정해진 기한 내에 | 정해진 시간 내 | 정해진 시간 내에 | 기한 내 | 기한 내에 | 규정된 시간 내에 | 규정 시간 내 | 약속된 시간 내에 | 정해진 기한 안에 | 목표 시간 내에 | 기한 안에 | 법정 기한 내 | 법정 기한 내에
        undefined undefined | 정상적인 상황에서 | 정상적인 상황 | 특별한 경우 | 특수한 경우 | 예외적인 경우 | 불가피한 경우 | 부득이한 경우 | 가능한 경우 | 가능하면 | 가급적 | 특별한 사정 | 부득이한 사정 | 불가피한 사정 | 통상적인 상황 | 특별한 상황 | 예외적인 상황
        if-more if-more | 복잡한 경우 | 그 외에는
        priority urgent | 긴급
        priority high | 우선순위 높은 | 우선순위가 높은 | 중요도 높은 | 중요
        priority normal | 보통 우선순위 | 일반 우선순위
        priority low | 우선순위 낮은 | 우선순위가 낮은
        channel phone | 전화 | 유선
        channel email | 이메일 | 전자우편 | 메일
        channel live-chat | 실시간 채팅 | 채팅 | 라이브챗 | 챗
        channel social-media | 소셜 미디어 | SNS | 소셜 | 소셜미디어에 올라온 | 인스타그램 | 페이스북
        channel community | 커뮤니티 | 게시판 | 포럼
        channel faq | FAQ | 자주 묻는 질문
        channel website | 웹사이트 | 홈페이지 | 온라인 | 웹
        channel in-person | 방문 | 창구 | 대면 | 매장
        channel delivery | 배송 | 택배
        """;
}
