import type { Lexicon } from './lexicon.ts';

export const KOREAN: Lexicon = {
  scripts: ['Hangul'],
  verbLast: true,
  deniedAfter: true,
  verbs: `deleted: 삭제된
delete: 삭제 지웁니 지운 없앱 말소
remove: 제거 지웁 지우 제외 빼내
purge: 비우 비웁 초기화하여
destroy: 파기 폐기
uninstall: 제거설치
cancel: 취소 해지
terminate: 종료 강제종료 종료시 해지하
revoke: 철회 폐지 무효화
overwrite: 덮어쓰 덮어씁
reset: 초기화 재설정
restore: 복원
rollback: 롤백
pay: 결제 지불 납부 냅니다 지급
refund: 환불 돌려
charge: 청구하 과금 청구합 청구됩 부과
buy: 구매 구입 삽니다 사들
order: 주문하
transfer: 이전 양도
withdraw: 출금 인출
trade: 거래 매매
send: 보냅 보내 전송 발송 보낸 발신 전달
publish: 게시 발행 공개 출판 게재
post: 올립
notify: 알립 알림
share: 공유
grant: 부여 권한부여 허용 줍니다
block: 차단 막습 막기
invite: 초대
execute: 실행 돌립 수행
trigger: 트리거
invoke: 호출
deploy: 배포 출시 릴리스
start: 시작
restart: 재시작 재부팅
install: 설치
build: 빌드
click: 클릭
create: 생성 만듭 만들 추가 등록
insert: 삽입
update: 업데이트 수정 변경 편집 설정 갱신
upload: 업로드
import: 가져오기
save: 저장
rename: 이름변경
move: 이동
enable: 활성화
disable: 비활성화
stop: 중지 정지
pause: 일시중지
archive: 보관
assign: 할당
generate: 만들어
search: 검색 찾 찾습 찾기
get: 가져옵 조회 반환 가져오 얻습 받아 불러
list: 나열 목록
view: 표시 보기 봅니다 보여 보여줍 표시합
check: 확인 검증 검사 점검
calculate: 계산
analyze: 분석
translate: 번역
convert: 변환
download: 다운로드
manage: 관리
merge: 병합
kill: 강제종
ban: 추방
read: 읽 읽기
export: 내보내 내보냅
copy: 복사 복제
change: 바꿉 바꾸 전환 대체
format: 포맷
remit: 송금 이체`,
  nouns: `file: 파일
directory: 폴더 디렉터리
comment: 댓글
record: 레코드
user: 사용자
account: 계정
message: 메시지
email: 이메일 메일
customer: 고객
database: 데이터베이스
table: 테이블
project: 프로젝트
order: 주문
invoice: 청구서
balance: 잔액
data: 데이터
key: 키
password: 비밀번호
permission: 권한
role: 역할
production: 프로덕션 운영
statement: 문을
sql: SQL
code: 코드
list: 목록
environment: 환경
page: 페이지
image: 이미지
subscriber: 구독자
backup: 백업
disk: 디스크
server: 서버
branch: 브랜치
command: 명령 명령어
script: 스크립트
money: 돈 자금
card: 카드
product: 상품 제품
status: 상태
weather: 날씨
contact: 연락처
service: 서비스
document: 문서
history: 기록
task: 작업
token: 토큰
secret: 비밀
query: 쿼리
info: 정보
stats: 통계`,
  grammar: `not: 않습니다 않으며 하지않 않고 않는 없습니다 마십시오 마세요 못합니다
all: 모든 전체 모두 일괄
any: 임의
if: 경우
and: 및 그리고
or: 또는 하거나
from: 에서 부터
to: 에게 으로
of: 의
in: 에
with: 와 과`,
  common:
    '가 가격 가능 값 거래량 결과 계좌 국내 기간 기능 기본값 까지 날짜 내역 내용 년 는 다시 대한 도 도구 도시 되돌릴 됩니다 등락률 따라 를 만 매개변수 보다 보유 복구할 분 사용 새 새로운 선택 설명 수 순위 시 시간 시세 시스템 시장 업종 없는 없습니다 없이 영구 영구적 예 완전 월 위치 위한 유형 은 을 이 이름 이용 일 일별 입니다 있습니다 잔고 제목 종목 주소 주식 즉시 지수 지정 지정된 체결 텍스트 통해 투자 특정 필요 하고 하는 하며 함께 합니다 해당 해외 현금 현재 형식 호가 환율',
};
