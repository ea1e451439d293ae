namespace StandardsPortal.Thresholds.Vocabulary;

/// <summary>Korean names of contacts, acts, events, circumstances and metrics.</summary>
internal static class KoreanThings
{
    public const string Table = """
        noun call | 전화 문의 | 전화 | 통화 | 콜 | 전화 상담 | 걸려온 전화 | 수신 전화 | 고객 전화 | 문의 전화 | 인입 전화 | 인입콜
        noun caller | 전화 고객 | 발신자 | 전화한 고객
        noun voicemail | 음성 메시지 | 음성사서함 | 부재중 전화 | 부재중 통화
        noun email | 이메일 | 전자우편 | 메일 | 고객 이메일
        noun letter | 편지 | 서신 | 우편
        noun chat | 채팅 | 채팅 상담 | 실시간 채팅 | 채팅 대화
        noun message | 메시지 | 쪽지
        noun social-message | 다이렉트 메시지 | 디엠 | DM
        noun mention | 언급 | 멘션 | 브랜드 언급
        noun post | 게시물 | 게시글 | 글
        noun comment | 댓글
        noun review | 후기 | 리뷰 | 고객 후기
        noun community-post | 커뮤니티 글타래 | 포럼 글
        noun question | 질문 | 질의
        noun inquiry | 문의 | 고객의 소리 | 고객의견 | 고객 의견 | 고객 문의 | 상담 문의 | 문의 건 | 문의사항
        noun request | 요청 | 고객 요청 | 서비스 요청 | 지원 요청 | 요청 건
        noun quote-request | 견적 요청 | 견적 문의 | 견적
        noun ticket | 티켓 | 상담 티켓
        noun case | 접수 건 | 상담 건 | 사례 | 상담
        noun incident | 장애 건 | 인시던트
        noun outage | 서비스 중단 | 서비스 장애 | 장애
        noun service | 서비스
        noun complaint | 불만 | 민원 | 고객 불만 | 불만 사항 | 컴플레인 | 불만 접수 | 불만 건 | 고객 민원
        noun order | 주문 | 주문 건 | 주문 상품
        noun parcel | 택배 | 소포 | 배송 상품 | 배송 물품 | 배송 건 | 택배 상품 | 상품
        noun return | 반품 | 반품 건 | 반품 요청
        noun refund | 환불 건 | 환불 요청 | 환불 | 환불금 | 환불 신청
        noun payment | 결제 | 지급 건
        noun claim | 청구 | 청구 건 | 보상 청구
        noun invoice | 청구서 | 송장
        noun application | 신청 | 신청서 | 신청 건
        noun appointment | 예약 방문 | 예약 | 방문 예약
        noun survey | 설문 | 설문조사
        noun article | 도움말 문서 | 문서 | 도움말
        noun faq | 자주 묻는 질문 | FAQ | 자주 묻는 질문 항목
        noun account | 계정
        noun account-change | 계정 변경 | 계정 변경 건 | 계정 정보 변경
        noun customer | 고객 | 이용자 | 사용자
        noun visitor | 방문 고객 | 내방 고객 | 방문객 | 방문자 | 창구 고객 | 매장 고객 | 방문하신 고객 | 방문한 고객 | 내방하신 고객 | 방문 민원인 | 내방 민원인
        noun answer | 답변 건
        noun employee | 임직원 | 신입 직원 | 전 직원
        noun revision | 개정본 | 개정판 | 개정
        noun transaction | 거래
        noun notice | 공지
        noun proposal | 제안 | 고객 제안 | 제안 건
        noun fault-report | 고장 신고 | 고장 접수 건
        noun damage-report | 파손 신고 | 파손 접수 건
        noun page-mistake | 페이지 오류 | 상품 페이지 오류

        verb answer | 응대 | 응답 | 답변 | 회신 | 답장 | 답 | 받 | 대답 | 첫 응답 | 첫 답변 | 첫 회신 | 최초 응답 | 최초 답변 | 받는다 | 답한다 | 답합니다 | 답변을 | 답변드
        verb acknowledge | 접수 확인 | 접수를 확인 | 수신 확인 | 확인 | 접수 사실을 통지 | 접수 통보 | 접수를 알 | 접수 안내 | 접수 사실을 알 | 접수 사실을 안내 | 접수 사실을 고지 | 접수 사실
        verb resolve | 해결 | 종결 | 처리 완료 | 완결 | 최종 답변 | 최종 회신 | 종료 | 조치
        verb fully-resolve | 완전히 해결 | 최종 해결
        verb deliver | 배송 | 배달 | 발송 | 출고 | 도착 | 전달 | 도착한다 | 배송 완료 | 배송을 완료
        verb deliver-on-time | 정시 배송 | 제시간에 배송 | 정시에 배송 | 정시 도착 | 약속한 날에 | 약속된 날에 | 약속한 날짜에 | 약속일에 | 약속한 시간에
        verb refund | 환불 | 환급 | 환불 처리 | 환불을 완료 | 환불 완료
        verb pay | 지급 | 지불 | 입금
        verb process | 처리 | 심사 | 결정 | 승인 | 발급 | 완료 | 처리를 완료 | 제공
        verb send | 보내 | 보낸다 | 보냅니다 | 전송 | 송부
        verb restore | 복구 | 복원 | 재개통
        verb call-back | 콜백 | 회신 전화 | 다시 전화 | 다시 전화드리 | 전화를 다시 | 다시 연락 | 다시 전화
        verb connect | 연결
        verb transfer | 이관 | 다른 부서로 | 담당 부서로 연결 | 호 전환 | 전환
        verb quote | 견적 회신 | 견적 제출 | 견적 제공
        verb serve | 맞이 | 응접
        verb wait | 대기 | 기다리 | 기다린다 | 기다리지 | 기다리게 | 대기하게
        verb handle | 상담 처리 | 상담
        verb update | 진행 안내 | 진행 상황을 안내 | 진행 상황 안내 | 진행 상황을 알 | 진행 상황을 알린다 | 진행 상황
        verb notify | 통지 | 통보 | 고지 | 공지 | 알린다 | 알려 | 알립니다 | 사전 통지 | 예고 | 안내
        verb review | 검토 | 갱신 | 최신화 | 재검토 | 점검
        verb train | 교육 | 훈련 | 연수
        verb abandon | 포기 | 끊 | 이탈
        verb block | 차단 | 통화 중 신호
        verb reopen | 재개 | 재접수 | 재오픈
        verb escalate | 상급자 이관 | 상급 이관 | 에스컬레이션
        verb resolve-first-contact | 첫 문의에서 해결 | 첫 문의 해결 | 첫 접촉에서 해결 | 첫 통화에서 해결 | 첫 상담에서 해결 | 한 번에 해결 | 최초 문의에서 해결
        verb self-serve | 스스로 해결 | 셀프서비스로 해결
        verb correct | 정확히 처리 | 오류 없이 처리
        verb satisfied | 만족한다 | 만족
        verb available | 이용 가능 | 가동 | 정상 가동
        verb inactive | 방치 | 비활성
        verb contact-again | 다시 문의 | 재문의
        verb start-late | 늦게 시작 | 늦 | 늦지 | 늦게 도착 | 지각

        event receipt | 접수 | 수신 | 접수일 | 접수 시각 | 문의 접수 | 접수 시점 | 수령 | 접수 완료 | 접수 받은 | 메일 수신 | 메시지 수신
        event order | 주문 | 주문일 | 구매 | 결제 완료 | 주문 접수 | 주문 시점 | 구매일
        event queue-entry | 대기열 진입 | 대기 시작 | 대기열에 들어온
        event return-received | 반품 접수 | 반품 입고 | 반품 수령 | 반송품 입고 | 반품 도착
        event creation | 티켓 생성 | 생성 | 등록 | 등록일
        event submission | 제출 | 신청 | 신청일 | 제출일 | 서류 제출
        event posting | 게시 | 게시글 작성 | 글 게시 | 작성 | 게시일
        event first-contact | 첫 문의 | 최초 문의 | 첫 접촉 | 문의
        event approval | 승인 | 승인일
        event payment | 결제 | 결제일 | 입금
        event detection | 발견 | 장애 인지 | 장애 발생 | 감지 | 최초 인지
        event message | 고객 메시지 | 마지막 메시지 | 고객의 마지막 메시지
        event transfer | 이관 | 연결 요청
        event arrival | 도착 | 내방
        event complaint | 불만 접수 | 민원 접수 | 불만 제기
        event request | 요청 | 요청일 | 환불 요청 | 요청 접수 | 반품 신청
        event first-reply | 첫 답변 | 첫 응답 | 최초 응답 | 첫 회신
        event delivery | 배송 완료 | 수령 완료 | 배달
        event dispatch | 출고 | 발송
        event resolution | 해결 | 종결
        event credit | 계좌 입금

        circumstance severe-weather | 악천후 | 기상 악화 | 기상악화 | 폭설 | 태풍 | 기상 특보 | 악천후 시 | 극심한 날씨 | 악천후인 경우 | 악천후의 경우 | 악천후로 인한 경우
        circumstance public-holidays | 공휴일 | 휴일 | 국경일 | 법정 공휴일 | 명절
        circumstance weekends | 주말 | 토요일과 일요일
        circumstance carrier-outage | 통신사 장애 | 통신 장애 | 통신망 장애 | 전화망 장애 | 회선 장애
        circumstance power-cut | 정전
        circumstance system-outage | 시스템 장애 | 전산 장애 | 시스템 중단 | 시스템 오류 | 서버 장애
        circumstance planned-maintenance | 정기 점검 | 예정된 점검 | 계획된 점검 | 시스템 점검 | 정기점검 시간 | 계획 정비 | 사전 공지된 점검
        circumstance public-emergency | 공공 비상사태 | 비상사태 | 국가 비상사태 | 재난 상황
        circumstance natural-disaster | 자연재해 | 천재지변 | 지진 | 홍수 | 재해
        circumstance force-majeure | 불가항력 | 불가항력적 사유 | 불가항력적인 경우 | 불가항력 상황
        circumstance strike | 파업 | 쟁의 행위 | 노동 쟁의
        circumstance customer-wait | 고객의 대기 요청 | 고객이 기다려 달라고 한 경우 | 고객이 대기를 요청한 경우 | 고객 요청에 의한 지연 | 고객이 요청한 대기 | 고객 요청 대기
        circumstance waiting-for-customer | 고객 회신 대기 | 고객 응답 대기 | 고객 답변 대기 | 고객의 답변을 기다리는 | 고객의 회신을 기다리는 | 고객 답변을 기다리는 | 고객 회신을 기다리는 | 고객의 응답을 기다리는 | 고객 대기
        circumstance waiting-for-third-party | 제3자 회신 대기 | 협력사 회신 대기 | 제3자 답변 대기 | 협력사 답변 대기
        circumstance spam | 스팸 | 스팸 메일 | 스팸 메시지 | 스팸 문의 | 광고 메일
        circumstance duplicates | 중복 문의 | 중복 | 중복 요청 | 중복 접수 | 중복 건
        circumstance misdirected | 잘못 걸린 전화 | 오접속 | 잘못 온 문의 | 잘못된 번호 | 오발신
        circumstance test-contacts | 테스트 문의 | 시험 전화 | 테스트 전화 | 테스트 건
        circumstance abusive-contacts | 악성 문의 | 악성 민원 | 장난 전화 | 폭언 전화
        circumstance out-of-stock | 품절 상품 | 재고 없음 | 품절 | 재고 부족 | 품절 품목
        circumstance customs | 통관 | 통관 지연 | 세관 통관
        circumstance remote-areas | 도서산간 지역 | 도서 산간 | 도서 지역 | 산간 지역 | 도서산간
        circumstance incorrect-address | 주소 오류 | 잘못된 주소 | 주소 오기재
        circumstance incomplete-request | 불완전한 요청 | 서류 미비 | 정보 누락 | 불완전한 신청 | 서류 누락
        circumstance fraud-review | 부정 거래 심사 | 부정거래 의심 | 사기 의심 건 | 부정 거래 의심
        circumstance peak-season | 성수기
        circumstance legal-cases | 소송 건 | 소송 중인 사건 | 법적 분쟁
        circumstance closed-hours | 영업시간 외 | 업무시간 외 | 운영시간 외 | 근무시간 외
        circumstance safety-case | 안전 사안 | 안전 결함 | 안전 리콜 | 안전 문제
        circumstance anonymous | 익명 문의 | 익명 | 익명 제안 | 익명 접수
        circumstance workshop-test | 수리실 검사 | 수리실 점검 | 수리실 판정 | 정비소 검사
        circumstance made-to-order | 주문 제작 상품 | 주문 제작 | 맞춤 제작 | 맞춤 제작 상품
        circumstance gift-card | 상품권 결제 | 상품권 | 기프트 카드
        circumstance legal-review | 법무 검토 | 법률 검토
        circumstance card-refused | 카드 승인 거절 | 카드 거절 | 카드사 승인 거절
        circumstance prototype | 시제품
        circumstance identity-check | 법정 본인 확인 | 본인 확인 | 법적 본인 확인
        circumstance official-order | 관청의 명령 | 당국의 명령 | 경찰 명령
        circumstance disputed-account | 소유권 분쟁 계정 | 분쟁 중인 계정

        topic billing | 청구 | 요금 | 요금 청구
        topic payments | 결제
        topic delivery | 배송
        topic returns | 반품
        topic refunds | 환불
        topic technical | 기술 문제 | 기술 지원 | 기술 | 기술적 문제
        topic account | 계정 | 로그인
        topic account-changes | 계정 변경
        topic orders | 주문
        topic warranty | 보증 | 품질 보증
        topic products | 제품 | 상품
        topic booking | 예약
        topic privacy | 개인정보
        topic safety | 제품 안전 | 안전
        topic prices | 가격

        metric speed_to_answer | 응대 속도 | 응답 속도 | 통화 대기시간 | 전화 대기시간 | 전화 응답 시간 | 전화 응답시간 | 전화 응대 시간
        metric service_level | 서비스 수준 | 서비스 레벨
        metric answer_rate | 응답률 | 응대율 | 전화 응답률 | 전화 응대율 | 콜 응답률
        metric abandonment_rate | 포기율 | 통화 포기율 | 전화 포기율 | 포기호율 | 콜 포기율
        metric blocked_call_rate | 통화 차단율 | 차단율 | 통화중률
        metric transfer_time | 연결 시간 | 이관 시간 | 호 전환 시간
        metric callback_time | 콜백 시간 | 회신 전화 시간
        metric handle_time | 통화 처리 시간 | 처리 통화 시간 | 상담 시간 | 통화 시간
        metric chat_response_time | 채팅 응답 시간 | 채팅 응답시간 | 채팅 응대 시간 | 채팅 대기시간
        metric acknowledgement_time | 접수 확인 시간 | 접수확인 시간
        metric first_response_time | 첫 응답 시간 | 응답 시간 | 최초 응답 시간 | 첫 답변 시간 | 최초 응답시간 | 응답시간 | 답변 시간 | 회신 시간 | 첫 응답시간
        metric next_response_time | 다음 응답 시간 | 후속 응답 시간
        metric update_interval | 진행 안내 간격 | 안내 간격 | 업데이트 간격
        metric first_resolution_time | 첫 해결 시간 | 해결 시간 | 해결시간 | 최초 해결 시간
        metric full_resolution_time | 최종 해결 시간 | 전체 해결 시간
        metric requester_wait_time | 요청자 대기 시간 | 고객 대기 시간
        metric social_response_time | 소셜 미디어 응답 시간 | 소셜 응답 시간
        metric social_answer_share | 소셜 미디어 응답률 | 소셜 응답률
        metric community_answer_time | 커뮤니티 답변 시간 | 커뮤니티 응답 시간
        metric faq_age | 문서 경과일 | 자주 묻는 질문 경과일 | 문서 갱신 주기
        metric self_service_rate | 셀프서비스율 | 셀프서비스 해결률 | 자가 해결률
        metric availability | 가동률 | 가용률 | 가용성 | 웹사이트 가동률 | 서비스 가동률 | 시스템 가동률 | 홈페이지 가동률
        metric quote_time | 견적 회신 시간 | 견적 시간
        metric queue_wait_time | 창구 대기시간 | 대기시간 | 대기 시간 | 창구 대기 시간 | 방문 대기시간
        metric processing_time | 처리 시간 | 처리 기간 | 처리기간 | 처리시간
        metric appointment_lateness | 예약 지연 시간 | 방문 지연 시간
        metric delivery_time | 배송 기간 | 배송 시간 | 배송기간 | 배송 소요일
        metric on_time_delivery | 정시 배송률 | 정시배송률 | 정시 도착률
        metric refund_time | 환불 기간 | 환불 처리 기간 | 환불 소요일 | 환불 시간
        metric payment_time | 지급 기간 | 지급 소요일
        metric restoration_time | 복구 시간 | 장애 복구 시간 | 복구시간
        metric notice_lead_time | 사전 통지 기간 | 사전 고지 기간 | 예고 기간
        metric complaint_acknowledgement_time | 불만 접수 확인 시간 | 민원 접수 확인 시간
        metric complaint_resolution_time | 불만 처리 기간 | 불만 해결 시간 | 민원 처리 기간 | 불만 처리 시간 | 민원 처리 시간
        metric complaint_rate | 불만율 | 불만 발생률 | 민원율 | 민원 발생률
        metric first_contact_resolution | 첫 문의 해결률 | 첫 접촉 해결률 | 최초 문의 해결률 | 첫 통화 해결률 | FCR | 1차 해결률
        metric reopen_rate | 재개율 | 재접수율 | 재오픈율
        metric repeat_contact_rate | 재문의율 | 반복 문의율
        metric escalation_rate | 이관율 | 에스컬레이션율 | 상급자 이관율
        metric csat | 고객 만족도 | 고객만족도 | CSAT | 만족도 | 고객 만족도 CSAT | 고객 만족률
        metric nps | 순추천지수 | NPS | 순고객추천지수 | 고객 추천 지수 | 순추천고객지수
        metric ces | 고객 노력 점수 | CES | 고객 노력 지수 | 고객노력점수
        metric survey_response_rate | 설문 응답률 | 설문 회수율
        metric accuracy_rate | 정확도 | 정확률 | 답변 정확도
        metric account_inactivity_days | 계정 비활성 기간 | 비활성 기간 | 계정 방치 기간
        metric training_frequency | 교육 횟수 | 교육 빈도
        metric revision_acknowledgement | 개정 확인율 | 개정본 확인율
        """;
}
